import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { KnownModel } from './KnownModel'
import type { Imported } from './lastImport'

interface ImportDialogProps {
  readonly imported: Imported
  readonly onClose: () => void
}

/** Tells what has become of a file: the report of its reading, what is to be done, or why it was refused. */
export function ImportDialog({ imported, onClose }: ImportDialogProps) {
  if (imported.type === 'known') return <KnownModel imported={imported} onClose={onClose} />
  const title =
    imported.type === 'opened'
      ? `Opened “${imported.fileName}”`
      : `“${imported.fileName}” was not opened`
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {imported.type === 'opened' ? 'Show the model' : 'Close'}
        </Button>
      }
    >
      {imported.type === 'opened' ? (
        <div className={styles.report}>
          {imported.isCopy && (
            <p>
              This browser already has that model, so the file was opened as a copy beside it. Both
              are kept.
            </p>
          )}
          <ImportReport {...imported} />
        </div>
      ) : (
        <Refused imported={imported} />
      )}
    </Dialog>
  )
}

function Refused({ imported }: { readonly imported: Extract<Imported, { type: 'refused' }> }) {
  return (
    <div className={styles.report}>
      <p>{imported.message}</p>
      {imported.where && (
        <p>
          Where: <code>{imported.where}</code>
        </p>
      )}
      <p>Nothing in Corral has changed.</p>
    </div>
  )
}
