import type { ModelId } from '@/model/id'
import type { CorralDatabase } from './database'
import { listModels, updateSummary } from './library'
import { openModel } from './openModel'
import { isCounted } from './rows'

/** Renames a model that may be open elsewhere: an edit like any other. Tells whether it was done. */
export async function renameModel(
  database: CorralDatabase,
  id: ModelId,
  title: string,
): Promise<boolean> {
  const opening = await openModel(database, id, { onChange: () => {}, onSaveState: () => {} })
  if (opening.status !== 'open') return false
  const { session } = opening
  const row = (await listModels(database)).find((each) => each.id === id)
  session.follow({ ...session.model, about: { ...session.model.about, title } })
  const { status } = await session.close()
  // Another title changes no threat, so what was counted before still holds.
  const counted = row && isCounted(row) ? { countedAt: new Date().toISOString() } : {}
  await updateSummary(database, id, { title, ...counted }).catch(() => {})
  return status === 'saved'
}
