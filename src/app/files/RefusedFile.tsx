import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toast } from '@/ui/toast'
import styles from './ImportDialog.module.css'
import { ImportReport } from './ImportReport'
import { openInPart } from './importFile'
import type { Refused } from './readingFile'

interface RefusedFileProps {
  readonly imported: Refused
  readonly onClose: () => void
}

/** A file that was not opened: what is wrong with it, and what could be read of it all the same. */
export function RefusedFile({ imported, onClose }: RefusedFileProps) {
  const { fileName, message, where, inPart } = imported
  return (
    <Dialog
      title={`“${fileName}” was not opened`}
      isOpen
      onClose={onClose}
      footer={
        <>
          {inPart && (
            <Button onPress={() => void openInPart(imported).catch(failed)}>
              Open what can be read
            </Button>
          )}
          <Button variant="primary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className={styles.report}>
        <p>{message}</p>
        {where && (
          <p>
            Where: <code>{where}</code>
          </p>
        )}
        <p>Nothing in Corral has changed, and the file stays as it is.</p>
        {inPart && (
          <>
            <p>
              The rest of it can be read, and opens as a model of its own that says so in its title.
              It would be without this:
            </p>
            <ImportReport report={inPart.report} chain={null} />
          </>
        )}
      </div>
    </Dialog>
  )
}

const failed = (error: unknown) => toast(`This did not work (${String(error)}). Try it again.`)
