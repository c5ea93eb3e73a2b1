import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { useUndoable } from '@/store/undoable'
import { restored, restoredApart } from '@/persistence/restored'
import { type Revision, keepRevision } from '@/persistence/revisions'
import { newId } from '@/store/newId'
import { useWorkspace } from '@/store/workspace'
import { closeDialog } from '../commands/dialogs'
import { database } from '../database'
import { keepAndOpen } from '../home/startModel'

/** The two ways to bring a version back: over the open model, which is kept before, or beside it. */
export function useRestoring({ at, label }: Revision) {
  const { document, tell } = useWorkspace()
  const change = useUndoable()
  const restore = async (version: Model) => {
    try {
      await keepRevision(database, document.getState().model, 'Before a version was restored')
    } catch {
      tell(
        'Nothing was restored: the model as it is now could not be kept. Export it, then try again.',
      )
      return
    }
    change('Restore earlier version', 'Restored the earlier version', (present) =>
      restored(version, present),
    )
    closeDialog()
  }
  const restoreApart = async (version: Model) => {
    const title = `${version.about.title || 'Untitled model'} (${label})`.slice(0, 1_000)
    const own = { id: newId<ModelId>(), title, createdAt: new Date().toISOString() }
    const { model } = document.getState()
    closeDialog()
    await keepAndOpen(restoredApart(version, at, model, own))
  }
  return { restore, restoreApart }
}
