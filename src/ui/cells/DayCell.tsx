import type { KeyboardEvent } from 'react'
import field from '../field.module.css'
import type { CellEditorProps } from './cellEditor'
import styles from './cells.module.css'

/** None, or a day with a year of four digits; browsers let people type a fifth. */
const isDay = /^(?:\d{4}-\d{2}-\d{2})?$/

/** A day, in the browser's own field for one; an empty one is no day. */
export function DayCell({ label, value, onDone }: CellEditorProps) {
  const done: CellEditorProps['onDone'] = (day, after) => {
    onDone(day === null || isDay.test(day) ? day : null, after)
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { value: day, validity } = event.currentTarget
    // Within a day that is half typed Tab goes to its next part.
    if (event.key === 'Tab' && !validity.badInput) done(day, event.shiftKey ? 'back' : 'on')
    else if (event.key === 'Enter' && !validity.badInput) done(day, 'stay')
    else if (event.key === 'Escape') done(null, 'stay')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.inCell}>
      <input
        type="date"
        aria-label={label}
        className={field.input}
        defaultValue={value}
        max="9999-12-31"
        // The cell was opened to be typed in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={onKey}
        onBlur={({ currentTarget }) =>
          done(currentTarget.validity.badInput ? null : currentTarget.value, 'leave')
        }
      />
    </div>
  )
}
