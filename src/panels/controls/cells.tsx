import type { Model } from '@/model/model'
import { useWorkspace } from '@/store/workspace'
import styles from './table.module.css'

interface CellProps {
  /** The column and the row, as `owner:one`. */
  readonly cell: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** What the step is called in the menu of undo. */
  readonly step: string
  readonly change: (model: Model, value: string) => Model
}

/*
 * The fields are the browser's own, since a table has hundreds of them. Typing in one merges into one
 * step of undo until it is left.
 */
function useTyping({ cell, step, change }: CellProps) {
  const { document } = useWorkspace()
  return {
    type: (value: string) =>
      document.getState().edit(step, (model) => change(model, value), `control:${cell}`),
    pause: () => document.getState().pause(),
  }
}

/** A line of text in a table; `list` names the suggestions for it. */
export function TextCell({ list, ...cell }: CellProps & { readonly list?: string }) {
  const { type, pause } = useTyping(cell)
  return (
    <input
      className={styles.cell}
      data-cell={cell.cell}
      aria-label={cell.label}
      value={cell.value}
      placeholder={cell.placeholder}
      maxLength={1_000}
      list={list}
      autoComplete="off"
      onChange={({ target }) => type(target.value)}
      onBlur={pause}
    />
  )
}

/** A year is written with four digits; browsers let people type a fifth. */
const isDay = (value: string) => value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)

/** A day in a table. */
export function DayCell(cell: CellProps) {
  const { type, pause } = useTyping(cell)
  return (
    <input
      type="date"
      className={styles.cell}
      data-cell={cell.cell}
      data-empty={cell.value === '' || undefined}
      aria-label={cell.label}
      value={cell.value}
      onChange={({ target }) => isDay(target.value) && type(target.value)}
      onBlur={pause}
    />
  )
}

/** Several lines of text in a table; it grows with them. */
export function LongCell(cell: CellProps) {
  const { type, pause } = useTyping(cell)
  return (
    <textarea
      rows={1}
      className={styles.cell}
      data-cell={cell.cell}
      aria-label={cell.label}
      value={cell.value}
      placeholder={cell.placeholder}
      maxLength={100_000}
      onChange={({ target }) => type(target.value)}
      onBlur={pause}
    />
  )
}
