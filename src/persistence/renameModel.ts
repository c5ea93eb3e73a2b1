import type { ModelId } from '@/model/id'
import type { CorralDatabase } from './database'
import { updateSummary } from './library'
import { openModel } from './openModel'

/** Renames a model that may be open elsewhere: an edit like any other. Tells whether it was done. */
export async function renameModel(
  database: CorralDatabase,
  id: ModelId,
  title: string,
): Promise<boolean> {
  const opening = await openModel(database, id, { onChange: () => {}, onSaveState: () => {} })
  if (opening.status !== 'open') return false
  const { session } = opening
  session.follow({ ...session.model, about: { ...session.model.about, title } })
  const { status } = await session.close()
  await updateSummary(database, id, { title }).catch(() => {})
  return status === 'saved'
}
