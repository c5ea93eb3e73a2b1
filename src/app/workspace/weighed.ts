import { readSnapshot } from '@/interchange/signing/snapshot'
import { weightOf } from '@/panels/rhythm/weightWords'
import type { CorralDatabase } from '@/persistence/database'
import { updateSummary } from '@/persistence/library'
import { changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf } from '@/review/changes/side'
import { weightyChanges } from '@/review/changes/weightyChanges'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { rulesForState } from '@/rules/ownPacks/rulesInUse'
import { inTurns } from '@/store/inTurns'
import { today } from '@/store/today'
import type { Workspace } from '@/store/workspace'

/** Notes for the home screen how much has changed since the last signed review. */
export async function storeWeight(workspace: Workspace, database: CorralDatabase): Promise<void> {
  const after = workspace.analysis.getState().analysis
  const last = after && lastReview(after.model)
  if (!last) return
  const read = readSnapshot(last)
  if (read.type === 'refused') return
  const inUse = rulesForState(read.model.about.packs, after.inUse)
  const work = sideOf(read.model, inUse, today(new Date(last.at)), read)
  const before = await new Promise<Side>((resolve) => inTurns(work, resolve))
  const changes = changesBetween(before, after)
  const weight = { since: last.at, ...weightOf(weightyChanges(changes)) }
  await updateSummary(database, after.model.about.id, { weight })
}
