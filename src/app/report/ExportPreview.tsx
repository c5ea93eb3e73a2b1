import { type RefObject, useEffect, useState } from 'react'
import type { Exported } from './useExportedText'
import styles from './ExportDialog.module.css'

interface ExportPreviewProps {
  readonly exported: Exported
  /** The frame of a report, to be printed from. */
  readonly frame: RefObject<HTMLIFrameElement | null>
}

/** So many signs of a text are shown: a beginning says what it is like. */
const SHOWN = 6_000

/** What is going to be saved: a report as the page that it is, anything else by its beginning. */
export function ExportPreview({ exported, frame }: ExportPreviewProps) {
  if (exported.state === 'writing') return <p className={styles.preview}>Writing…</p>
  if (exported.state === 'failed') {
    return (
      <p className={styles.preview} role="alert">
        It could not be written, since a part of Corral could not be loaded. Try again when you are
        online.
      </p>
    )
  }
  if (exported.format === 'html') return <ReportFrame html={exported.text} frame={frame} />
  const { text } = exported
  return (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.preview} data-text tabIndex={0} aria-label="Preview">
      {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
    </pre>
  )
}

interface ReportFrameProps extends Pick<ExportPreviewProps, 'frame'> {
  readonly html: string
}

/** A page of its own in which nothing can run; we only ask it to print. */
function ReportFrame({ html, frame }: ReportFrameProps) {
  // A new text comes with a new frame, since it is being written in between.
  const [address] = useState(() =>
    URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' })),
  )
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <iframe
      ref={frame}
      className={styles.preview}
      sandbox="allow-same-origin allow-modals"
      title="Preview of the report"
      src={address}
    />
  )
}
