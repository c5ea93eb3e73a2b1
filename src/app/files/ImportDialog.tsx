import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { KnownModel } from './KnownModel'
import type { Imported } from './lastImport'
import { RefusedFile } from './RefusedFile'

interface ImportDialogProps {
  readonly imported: Imported
  readonly onClose: () => void
}

/** Tells what has become of a file: the report of its reading, what is to be done, or why it was refused. */
export function ImportDialog({ imported, onClose }: ImportDialogProps) {
  if (imported.type === 'known') return <KnownModel imported={imported} onClose={onClose} />
  if (imported.type === 'refused') return <RefusedFile imported={imported} onClose={onClose} />
  return (
    <Dialog
      title={`Opened “${imported.fileName}”`}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          Show the model
        </Button>
      }
    >
      <div className={styles.report}>
        {imported.isCopy && (
          <p>
            This browser already has that model, so the file was opened as a copy beside it. Both
            are kept.
          </p>
        )}
        <ImportReport {...imported} />
      </div>
    </Dialog>
  )
}
