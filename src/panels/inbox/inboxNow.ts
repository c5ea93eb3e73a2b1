import { groupsByControl } from '@/review/groupsByControl'
import { groupsByPlace } from '@/review/groupsByPlace'
import { groupsOf, type ThreatGroup } from '@/review/groups'
import { waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { Analysis } from '@/store/analysisStore'
import { filteredAsSeen } from '@/store/filteredAsSeen'
import type { Workspace } from '@/store/workspace'
import type { Grouping } from './grouping'
import { type InboxLine, linesOf } from './inboxLines'
import { inboxOf } from './inboxState'

/** What the panel of threats shows just now. */
export interface InboxNow {
  /** All that the filter lets through. */
  readonly listed: readonly Threat[]
  /** Those that wait for a decision, in the order in which the groups stand. */
  readonly order: readonly Threat[]
  readonly lines: readonly InboxLine[]
}

const empty: InboxNow = { listed: [], order: [], lines: [] }

/** What the panel shows. Asked twice without anything having changed, it is the same object. */
export function inboxNow(workspace: Workspace): InboxNow {
  const found = workspace.analysis.getState()
  const { analysis, lensed } = found
  if (!analysis) return empty
  const { filter, riskView, selection } = workspace.session.getState()
  const { grouping, folded } = inboxOf(workspace).getState()
  const memory = memoryOf(workspace)
  const listed = memory.listed(
    [analysis.threats, lensed, filter, riskView, filter.onlySelected ? selection : null],
    () => filteredAsSeen(found, filter, riskView, selection),
  )
  const groups = memory.groups([listed, grouping, grouping === 'rule' ? null : analysis], () =>
    grouped(
      listed.filter(({ state }) => waitsForDecision(state)),
      grouping,
      analysis,
    ),
  )
  return memory.whole([groups, folded], () => ({
    listed,
    order: groups.flatMap(({ threats }) => threats),
    lines: linesOf(groups, folded, grouping),
  }))
}

function grouped(
  threats: readonly Threat[],
  grouping: Grouping,
  { model, situation, inUse }: Analysis,
): readonly ThreatGroup[] {
  switch (grouping) {
    case 'rule':
      return groupsOf(threats)
    case 'element':
      return groupsByPlace(threats, model)
    case 'control':
      return groupsByControl(threats, situation, inUse.controls)
  }
}

interface Memory {
  readonly listed: Kept<readonly Threat[]>
  readonly groups: Kept<readonly ThreatGroup[]>
  readonly whole: Kept<InboxNow>
}

const memories = new WeakMap<Workspace, Memory>()

function memoryOf(workspace: Workspace): Memory {
  const known = memories.get(workspace)
  if (known) return known
  const memory: Memory = { listed: kept(), groups: kept(), whole: kept() }
  memories.set(workspace, memory)
  return memory
}

/** Works something out, unless the grounds are those of the last time. */
type Kept<Result> = (grounds: readonly unknown[], workOut: () => Result) => Result

function kept<Result>(): Kept<Result> {
  let last: { readonly grounds: readonly unknown[]; readonly result: Result } | null = null
  return (grounds, workOut) => {
    if (last?.grounds.every((ground, at) => ground === grounds[at])) return last.result
    const result = workOut()
    last = { grounds, result }
    return result
  }
}
