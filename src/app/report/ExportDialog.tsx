import { useRef, useState } from 'react'
import { type ExportFormat, exportFormats, formatInfo } from '@/interchange/exportFormats'
import { fileNameOf } from '@/interchange/fileName'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { download } from '@/ui/download'
import { closeDialog } from '../commands/dialogs'
import { noteFirstSteps } from '../firstSteps/firstStepsStore'
import styles from './ExportDialog.module.css'
import { ExportPreview } from './ExportPreview'
import { useExportedText } from './useExportedText'

let last: ExportFormat = 'html'

/** Makes a report or a file of the model, shows it, and says before it is saved what it leaves out. */
export function ExportDialog() {
  const workspace = useWorkspace()
  const title = useModel(({ about }) => about.title)
  const [format, setFormat] = useState(last)
  const exported = useExportedText(format)
  const frame = useRef<HTMLIFrameElement>(null)
  const isReady = exported.state === 'ready'
  const choose = (next: ExportFormat) => {
    last = next
    setFormat(next)
  }
  const save = () => {
    if (exported.state !== 'ready') return
    const { ending, type } = formatInfo(exported.format)
    const name = fileNameOf(title, ending)
    download(name, exported.text, type)
    if (exported.format === 'corral') noteFirstSteps('hasExported', true)
    workspace.tell(`Exported as “${name}”`)
    closeDialog()
  }
  return (
    <Dialog
      title="Report and export"
      isOpen
      onClose={closeDialog}
      size="wide"
      footer={
        <>
          {format === 'html' && (
            <Button isDisabled={!isReady} onPress={() => frame.current?.contentWindow?.print()}>
              Print
            </Button>
          )}
          <Button variant="primary" isDisabled={!isReady} onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.sides}>
        <FormatChoice format={format} onChange={choose} />
        <ExportPreview exported={exported} frame={frame} />
      </div>
    </Dialog>
  )
}

interface FormatChoiceProps {
  readonly format: ExportFormat
  readonly onChange: (format: ExportFormat) => void
}

/** The formats, each with what it holds, and what the chosen one leaves out. */
function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const { label, leavesOut } = formatInfo(format)
  return (
    <div className={styles.choice}>
      <fieldset className={styles.formats}>
        <legend className={styles.legend}>Format</legend>
        {exportFormats.map(({ id, label: name, holds }) => (
          <label key={id} className={styles.format}>
            <input
              type="radio"
              name="export-format"
              checked={id === format}
              aria-label={name}
              aria-describedby={`${id}-holds`}
              onChange={() => onChange(id)}
            />
            <span className={styles.name}>{name}</span>
            <span className={styles.hint} id={`${id}-holds`}>
              {holds}
            </span>
          </label>
        ))}
      </fieldset>
      <section className={styles.out} aria-label={`What ${label} leaves out`} aria-live="polite">
        <h3 className={styles.legend}>Left out</h3>
        <ul>
          {leavesOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
