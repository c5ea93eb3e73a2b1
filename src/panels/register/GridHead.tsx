// Headings that are placed one by one are no table to a browser, so their roles have to say it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import { type PointerEvent, useRef } from 'react'
import type { Threat } from '@/review/threat'
import type { RegisterColumn, RegisterQuery } from '@/store/registerQuery'
import { columnInfo } from './columns'
import type { GridLayout } from './gridLayout'
import { cellId } from './gridState'
import styles from './Grid.module.css'
import { type ShownColumns, widthOf } from './useColumns'
import type { RegisterTable } from './useRegisterTable'

interface GridHeadProps {
  readonly layout: GridLayout
  readonly columns: ShownColumns
  readonly sort: RegisterQuery['sort']
  readonly table: RegisterTable
  readonly rows: readonly Threat[]
}

/** The headings: pressed they sort, and at their ends they are pulled wider. */
export function GridHead({ layout, columns, sort, table, rows }: GridHeadProps) {
  const { state } = table
  const at = state.at?.row === null ? state.at.column : null
  return (
    <div role="rowgroup" className={styles.head} style={{ minInlineSize: layout.width }}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headRow}
        style={{ gridTemplateColumns: layout.template }}
      >
        <TickAll rows={rows} selected={state.selected} />
        {layout.columns.map((column, place) => (
          <div
            key={column}
            id={cellId({ row: null, column })}
            role="columnheader"
            aria-colindex={place + 2}
            aria-sort={sortOf(column, sort)}
            className={styles.heading}
            data-heading={column}
            data-column={column}
            data-at={at === column}
          >
            <span className={styles.text}>{columnInfo(column).label}</span>
            {sort?.column === column &&
              (sort.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
            <Edge column={column} columns={columns} />
          </div>
        ))}
      </div>
    </div>
  )
}

function sortOf(column: RegisterColumn, sort: RegisterQuery['sort']) {
  if (sort?.column !== column) return 'none'
  return sort.isDescending ? 'descending' : 'ascending'
}

interface TickAllProps {
  readonly rows: readonly Threat[]
  readonly selected: ReadonlySet<string>
}

function TickAll({ rows, selected }: TickAllProps) {
  const isAll = rows.length > 0 && rows.every(({ id }) => selected.has(id))
  const isSome = !isAll && rows.some(({ id }) => selected.has(id))
  const Mark = isSome ? Minus : Check
  return (
    <div role="columnheader" aria-colindex={1} className={styles.tick} data-heading="tick">
      <span
        role="checkbox"
        aria-checked={isSome ? 'mixed' : isAll}
        aria-label="Select all"
        className={styles.box}
      >
        <Mark strokeWidth={3} aria-hidden />
      </span>
    </div>
  )
}

interface EdgeProps {
  readonly column: RegisterColumn
  readonly columns: ShownColumns
}

/** The end of a heading, which makes its column wider; by keys it is Shift with the arrows. */
function Edge({ column, columns }: EdgeProps) {
  const start = useRef<{ readonly at: number; readonly width: number } | null>(null)
  const grab = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const shown = event.currentTarget.parentElement?.clientWidth
    start.current = { at: event.clientX, width: shown ?? widthOf(column, columns.widths) }
  }
  const drag = ({ clientX }: PointerEvent) => {
    if (start.current) columns.widen(column, start.current.width + clientX - start.current.at)
  }
  return (
    <span
      className={styles.edge}
      aria-hidden
      data-edge
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}
