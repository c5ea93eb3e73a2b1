import { type KeyboardEvent, type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import list from '../list.module.css'
import { TextArea } from '../TextField'
import type { CellEditorProps } from './cellEditor'
import styles from './cells.module.css'

interface ProseCellProps extends CellEditorProps {
  readonly cell: RefObject<HTMLElement | null>
}

/** A few lines over the cell; Enter is done, and with Shift a new line. */
export function ProseCell({ label, value, cell, onDone }: ProseCellProps) {
  const [typed, setTyped] = useState(value)
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Tab') onDone(typed, event.shiftKey ? 'back' : 'on')
    else if (event.key === 'Enter' && !event.shiftKey) onDone(typed, 'stay')
    else if (event.key === 'Escape') onDone(null, 'stay')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover
      className={list.popover}
      triggerRef={cell}
      isOpen
      placement="bottom start"
      offset={-32}
      onOpenChange={(isOpen) => {
        if (!isOpen) onDone(typed, 'stay')
      }}
    >
      <Dialog aria-label={label} className={styles.notes}>
        {/* The field hears the keys; this only hears them first. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div onKeyDownCapture={onKey}>
          <TextArea
            label={label}
            isLabelHidden
            // The cell was opened to be typed in.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            rows={3}
            value={typed}
            onChange={setTyped}
            description="Enter saves, Shift+Enter begins a line, Escape leaves it as it was."
          />
        </div>
      </Dialog>
    </Popover>
  )
}
