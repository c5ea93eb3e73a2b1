import type { MouseEvent } from 'react'
import { subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { openMenuAt } from '../canvas/openMenu'
import { columns, type ColumnId, type OutlineLayout } from './columns'
import { editCell } from './editCell'
import { choose, goToRow, setOpen, toggleRow } from './outlineMoves'
import type { OutlineRow } from './outlineRows'
import { outlineOf } from './outlineStore'

/** What the pointer acts on. */
export interface Clicked {
  readonly workspace: Workspace
  readonly rows: readonly OutlineRow[]
  readonly layout: OutlineLayout
}

/**
 * A press selects the row; its arrow folds it. A second press changes what was pressed: quickly by the
 * mouse, at any time by a finger.
 */
export function onOutlineClick({ workspace, rows, layout }: Clicked, event: MouseEvent): void {
  const row = rowAt(rows, event.target)
  if (!row || isField(event.target)) return
  const outline = outlineOf(workspace)
  if (isFold(event.target)) {
    outline.setState({ at: row.key, column: null })
    setOpen(workspace, [row.key], !row.isOpen)
    return
  }
  const column = columnAt(event.target)
  if (event.ctrlKey || event.metaKey) toggleRow(workspace, row)
  else if (isAgain(workspace, row, layout, event)) editCell(workspace, row, column ?? 'name')
  else goToRow(workspace, rows, row, { held: event, column: layout.isCompact ? null : column })
}

function isAgain(
  workspace: Workspace,
  row: OutlineRow,
  layout: OutlineLayout,
  { detail, shiftKey, nativeEvent }: MouseEvent,
): boolean {
  if (shiftKey) return false
  if (detail === 2) return true
  const isFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'
  const { selection } = workspace.session.getState()
  const [only] = selection
  const isOnly = selection.length === 1 && only !== undefined && subjectKey(only) === row.key
  return isOnly && (isFinger || layout.isCompact)
}

/** The menu of the canvas, for the row that was pressed and what is selected with it. */
export function onOutlineMenu({ workspace, rows }: Clicked, event: MouseEvent): void {
  if (isField(event.target)) return
  event.preventDefault()
  const row = rowAt(rows, event.target)
  if (row) {
    const { selection } = workspace.session.getState()
    const isIn = selection.some((subject) => subjectKey(subject) === row.key)
    outlineOf(workspace).setState({ at: row.key, column: null })
    if (!isIn) choose(workspace, [row.subject])
  } else choose(workspace, [])
  openMenuAt(workspace, { x: event.clientX, y: event.clientY })
}

function rowAt(rows: readonly OutlineRow[], target: EventTarget): OutlineRow | undefined {
  const key = closest(target, '[data-row]')?.getAttribute('data-row')
  return rows.find((row) => row.key === key)
}

function columnAt(target: EventTarget): ColumnId | null {
  const name = closest(target, '[data-column]')?.getAttribute('data-column')
  return columns.find(({ id }) => id === name)?.id ?? null
}

const isFold = (target: EventTarget) => closest(target, '[data-fold]') !== null
const isField = (target: EventTarget) => closest(target, 'textarea') !== null

function closest(target: EventTarget, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null
}
