// Rows that are placed one by one are no table to a browser, so their roles have to say it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { Threat } from '@/review/threat'
import type { RegisterQuery } from '@/store/registerQuery'
import { useSession } from '@/store/workspace'
import { rowsInView } from '@/ui/rowsInView'
import { scrollToRow } from '@/ui/scrollToRow'
import { useRowWindow } from '@/ui/useRowWindow'
import { onGridClick } from './gridClicks'
import { GridHead } from './GridHead'
import { type GridKeys, onGridKey } from './gridKeys'
import { gridLayout, rowHeightIn } from './gridLayout'
import { GridRow } from './GridRow'
import { cellId, gridId, type GridPlace } from './gridState'
import styles from './Grid.module.css'
import type { ShownColumns } from './useColumns'
import type { RegisterTable } from './useRegisterTable'

interface RegisterGridProps {
  readonly rows: readonly Threat[]
  readonly columns: ShownColumns
  readonly sort: RegisterQuery['sort']
  readonly opened: string | null
  readonly table: RegisterTable
}

const keysId = `${gridId}-keys`

const keys =
  'Arrows go from cell to cell, above the first row to the headings, where Enter sorts. Enter or F2 changes a cell or opens the threat, Space selects, with Shift up to there.'

/** The threats as a table: one stop for Tab, in which the arrows lead on. */
export function RegisterGrid({ rows, columns, sort, opened, table }: RegisterGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const view = useRowWindow(scroller, rowHeightIn)
  const { shown, widths } = columns
  const isTrial = useSession(({ lens }) => lens?.type === 'trial')
  const layout = useMemo(
    () => gridLayout(view.width, shown, widths, isTrial),
    [view.width, shown, widths, isTrial],
  )
  const { state } = table
  const { index, here, column } = usePlace(rows, state.at, layout.isCards)
  useScrollTo(scroller, { index, rowHeight: layout.rowHeight, column: here && cellId(here) })
  const { first, last } = view
  const inView = useMemo(() => rowsInView(rows, { first, last }, index), [rows, first, last, index])
  const acting = table.keysWith({ columns: layout.columns, page: view.page })
  return (
    <>
      <p id={keysId} hidden>
        {keys}
      </p>
      <div
        ref={scroller}
        id={gridId}
        className={styles.grid}
        role="grid"
        aria-label="Threats"
        aria-describedby={keysId}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={layout.columns.length + 1}
        data-cards={layout.isCards}
        data-selecting={state.selected.size > 0}
        tabIndex={0}
        {...(here && column && { 'aria-activedescendant': cellId({ row: here.row, column }) })}
        {...listenersOf(acting)}
      >
        <GridHead layout={layout} columns={columns} sort={sort} table={table} rows={rows} />
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ blockSize: rows.length * layout.rowHeight, minInlineSize: layout.width }}
        >
          {inView.map(({ row: threat, index: at }) => (
            <GridRow
              key={threat.id}
              threat={threat}
              index={at}
              layout={layout}
              isSelected={state.selected.has(threat.id)}
              isOpened={threat.id === opened}
              at={at === index ? column : null}
              isEditing={at === index && state.isEditing}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function listenersOf(acting: GridKeys) {
  return {
    onClick: (event: MouseEvent) => onGridClick(acting, event),
    onKeyDown: (event: KeyboardEvent) => {
      if (!onGridKey(acting, event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/** Where the keyboard is: which row of all, and which column; cards have but one. */
function usePlace(rows: readonly Threat[], at: GridPlace | null, isCards: boolean) {
  const index = useMemo(() => rows.findIndex(({ id }) => id === at?.row), [rows, at])
  const here = at && (index >= 0 || at.row === null) ? at : null
  const column = isCards && here ? 'title' : (here?.column ?? null)
  return { index, here, column }
}

interface Sought {
  readonly index: number
  readonly rowHeight: number
  /** The id of the cell that the keyboard is at. */
  readonly column: string | null
}

/** Keeps the cell that the keyboard is at in view: below the headings, and beside what stands still. */
function useScrollTo(
  scroller: RefObject<HTMLElement | null>,
  { index, rowHeight, column }: Sought,
): void {
  useLayoutEffect(() => {
    if (!scroller.current || column === null) return
    scrollToRow(scroller.current, index, rowHeight)
    document.getElementById(column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [scroller, index, rowHeight, column])
}
