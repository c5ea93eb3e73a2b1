import { type ReportCount, type ReportEntry, singular } from '@/interchange/importReport'
import { ChainVerdict } from '@/panels/review/ChainVerdict'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import styles from './ImportDialog.module.css'
import type { Imported } from './lastImport'

interface ImportDialogProps {
  readonly imported: Imported
  readonly onClose: () => void
}

/** Tells what has become of a file: the report of its reading, or why it was refused. */
export function ImportDialog({ imported, onClose }: ImportDialogProps) {
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
        <Report imported={imported} />
      ) : (
        <Refused imported={imported} />
      )}
    </Dialog>
  )
}

type Opened = Extract<Imported, { type: 'opened' }>
type RefusedFile = Extract<Imported, { type: 'refused' }>

function Refused({ imported }: { readonly imported: RefusedFile }) {
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

function Report({ imported }: { readonly imported: Opened }) {
  const { report, isCopy, chain } = imported
  return (
    <div className={styles.report}>
      {isCopy && (
        <p>
          This browser already has that model, so the file was opened as a copy beside it. Both are
          kept.
        </p>
      )}
      {chain && <ChainVerdict report={chain} />}
      {report.read.length > 0 && <p>Read: {report.read.map(countInWords).join(', ')}.</p>}
      <Entries title="Worth a look" entries={report.decisions} isOpen />
      <Entries title="Kept with its record, but not shown" entries={report.keptAside} />
    </div>
  )
}

function countInWords({ what, count }: ReportCount): string {
  return count === 1 ? `1 ${singular[what]}` : `${count || 'no'} ${what}`
}

interface EntriesProps {
  readonly title: string
  readonly entries: readonly ReportEntry[]
  readonly isOpen?: boolean
}

function Entries({ title, entries, isOpen = false }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>
        {title} ({entries.length})
      </summary>
      <ul>
        {entries.map(({ where, message }) => (
          <li key={`${where}${message}`}>
            <strong>{where}</strong> {message}
          </li>
        ))}
      </ul>
    </details>
  )
}
