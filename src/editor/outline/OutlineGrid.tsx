// Rows that are placed one by one are no table to a browser, so their roles have to say it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { subjectKey } from '@/model/subject'
import { useSession, useWorkspace, type Workspace } from '@/store/workspace'
import { outlineId } from '../canvas/focusDrawing'
import { type Column, layoutFor } from './columns'
import { type Clicked, onOutlineClick, onOutlineMenu } from './outlineClicks'
import { onOutlineKey, type OutlinePlace } from './outlineKeys'
import styles from './Outline.module.css'
import { cellId, rowId } from './outlineIds'
import { OutlineRow } from './OutlineRow'
import type { OutlineRow as Row } from './outlineRows'
import { outlineOf, useOutline } from './outlineStore'
import { useFollowSelection } from './useFollowSelection'
import { rowsInView } from '@/ui/rowsInView'
import { scrollToRow } from '@/ui/scrollToRow'
import { useRowWindow } from '@/ui/useRowWindow'

const rowHeightIn = (width: number) => layoutFor(width).rowHeight

/** The id of the words about its keys. */
export const instructionsId = `${outlineId}-keys`

/** The rows of the outline: one stop for Tab, in which the arrows lead on. */
export function OutlineGrid({ rows }: { readonly rows: readonly Row[] }) {
  const workspace = useWorkspace()
  const scroller = useRef<HTMLDivElement>(null)
  const view = useRowWindow(scroller, rowHeightIn)
  const layout = useMemo(() => layoutFor(view.width), [view.width])
  const focused = useOutline((outline) => outline.at)
  const column = useShownColumn(layout.columns)
  const selected = useSelected()
  useFollowSelection(rows)
  const index = useKeptPlace(workspace, rows, focused)
  useScrollTo(scroller, index, layout.rowHeight)
  const here = rows[index]
  const { first, last } = view
  const shown = useMemo(() => rowsInView(rows, { first, last }, index), [rows, first, last, index])
  const listeners = listenersOf({ workspace, rows, layout, page: view.page })
  return (
    <div
      ref={scroller}
      id={outlineId}
      className={styles.grid}
      role="treegrid"
      aria-label="Outline"
      aria-describedby={instructionsId}
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={layout.columns.length}
      data-compact={layout.isCompact}
      tabIndex={0}
      {...(here && {
        'aria-activedescendant': column ? cellId(here.key, column) : rowId(here.key),
      })}
      {...listeners}
    >
      <Header columns={layout.columns} template={layout.template} />
      <div
        role="rowgroup"
        className={styles.rows}
        style={{ blockSize: rows.length * layout.rowHeight }}
      >
        {shown.map(({ row, index: at }) => (
          <OutlineRow
            key={row.key}
            row={row}
            index={at}
            layout={layout}
            isSelected={selected.has(row.key)}
            isAt={at === index}
            column={at === index ? column : null}
          />
        ))}
      </div>
    </div>
  )
}

function listenersOf(place: OutlinePlace & Clicked) {
  return {
    onFocus: () => place.workspace.session.getState().workIn('outline'),
    onKeyDown: (event: KeyboardEvent) => onOutlineKey(place, event),
    onClick: (event: MouseEvent) => onOutlineClick(place, event),
    onContextMenu: (event: MouseEvent) => onOutlineMenu(place, event),
  }
}

function Header({ columns, template }: { columns: readonly Column[]; template: string }) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headRow}
        style={{ gridTemplateColumns: template }}
      >
        {columns.map(({ id, label }) => (
          <div key={id} role="columnheader" className={styles.heading} data-column={id}>
            {label}
          </div>
        ))}
      </div>
    </div>
  )
}

function useSelected(): ReadonlySet<string> {
  const selection = useSession((session) => session.selection)
  return useMemo(() => new Set(selection.map(subjectKey)), [selection])
}

/** A column that there is no room for any more is left. */
function useShownColumn(columns: readonly Column[]) {
  const column = useOutline((outline) => outline.column)
  return columns.some(({ id }) => id === column) ? column : null
}

/** Where the keyboard is among the rows. When its row has gone it is at the one that took the place. */
function useKeptPlace(workspace: Workspace, rows: readonly Row[], at: string | null): number {
  const index = useMemo(() => rows.findIndex(({ key }) => key === at), [rows, at])
  const last = useRef(0)
  useEffect(() => {
    if (index >= 0) last.current = index
    else if (at !== null) {
      const next = rows[Math.min(last.current, rows.length - 1)]
      outlineOf(workspace).setState({ at: next?.key ?? null, column: null })
    }
  }, [workspace, rows, at, index])
  return index
}

/** Keeps the row that the keyboard is at in view, below the headings. */
function useScrollTo(
  scroller: RefObject<HTMLElement | null>,
  index: number,
  rowHeight: number,
): void {
  useLayoutEffect(() => {
    if (scroller.current) scrollToRow(scroller.current, index, rowHeight)
  }, [scroller, index, rowHeight])
}
