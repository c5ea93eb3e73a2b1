import { useLiveQuery } from 'dexie-react-hooks'
import { useUndoable } from '@/panels/undoable'
import { keepRevision, listRevisions, type Revision, revisionModel } from '@/persistence/revisions'
import { restored } from '@/persistence/restored'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { EmptyState } from '@/ui/EmptyState'
import { closeDialog } from '../commands/dialogs'
import { database } from '../database'
import styles from './EarlierVersions.module.css'

/** The states of the model that were kept by themselves, each to be brought back. */
export function EarlierVersions() {
  const id = useModel(({ about }) => about.id)
  const revisions = useLiveQuery(() => listRevisions(database, id), [id])
  return (
    <Dialog title="Earlier versions" isOpen onClose={closeDialog}>
      {revisions?.length === 0 && (
        <EmptyState title="None yet">
          While you edit, Corral keeps the model as it was every ten minutes.
        </EmptyState>
      )}
      <ul className={styles.versions}>
        {revisions?.map((revision) => (
          <Version key={revision.key} revision={revision} />
        ))}
      </ul>
    </Dialog>
  )
}

function Version({ revision }: { readonly revision: Revision }) {
  const { document, tell } = useWorkspace()
  const change = useUndoable()
  const restore = async () => {
    const reading = await revisionModel(database, revision.key)
    if (reading.status !== 'read') return tell(reading.message)
    const { model } = document.getState()
    await keepRevision(database, model, 'Before an earlier version was restored')
    change('Restore earlier version', 'Restored the earlier version', (present) =>
      restored(reading.model, present),
    )
    closeDialog()
  }
  const notRestored = () =>
    tell(
      'Nothing was restored: the model as it is now could not be kept. Export it, then try again.',
    )
  return (
    <li>
      <span>
        <time dateTime={revision.at}>
          {new Date(revision.at).toLocaleString(undefined, {
            dateStyle: 'medium',
            timeStyle: 'short',
          })}
        </time>
        <span className={styles.label}>{revision.label}</span>
      </span>
      <Button size="small" onPress={() => void restore().catch(notRestored)}>
        Restore
      </Button>
    </li>
  )
}
