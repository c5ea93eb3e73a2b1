import type { KeyboardEvent } from 'react'
import type { Workspace } from '@/store/workspace'
import { openMenuAt } from '../canvas/openMenu'
import type { ColumnId, OutlineLayout } from './columns'
import { editCell, runCommand } from './editCell'
import { rowId } from './outlineIds'
import { choose, finishMove, goToRow, setOpen, toggleRow } from './outlineMoves'
import { nextAlong } from './nextAlong'
import type { OutlineRow } from './outlineRows'
import { outlineOf } from './outlineStore'

/** What the keys act on. */
export interface OutlinePlace {
  readonly workspace: Workspace
  readonly rows: readonly OutlineRow[]
  readonly layout: OutlineLayout
  /** How many rows fit into the view. */
  readonly page: number
}

interface At extends OutlinePlace {
  readonly index: number
  readonly row: OutlineRow
  readonly column: ColumnId | null
  readonly event: KeyboardEvent
}

/** Does what a key means in the outline. */
export function onOutlineKey(place: OutlinePlace, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.altKey) return
  if (!event.repeat) finishMove(place.workspace)
  const { at, column } = outlineOf(place.workspace).getState()
  const index = place.rows.findIndex(({ key }) => key === at)
  const row = place.rows[index] ?? place.rows[0]
  if (!row) return
  const here = { ...place, index, row, column: index < 0 ? null : column, event }
  if (outlineKeys[event.key]?.(here) || typeInto(here)) {
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Each says whether the key meant something. */
export const outlineKeys: { readonly [key: string]: (at: At) => boolean } = {
  ArrowDown: (at) => !isResizing(at) && step(at, 1),
  ArrowUp: (at) => !isResizing(at) && step(at, -1),
  PageDown: (at) => step(at, at.page),
  PageUp: (at) => step(at, -at.page),
  ArrowRight: (at) => !isResizing(at) && right(at),
  ArrowLeft: (at) => !isResizing(at) && left(at),
  Home: (at) => end(at, 0),
  End: (at) => end(at, -1),
  Enter: edit,
  F2: edit,
  ' ': toggle,
  Escape: leave,
  '*': openSiblings,
  ']': (at) => along(at, 'ahead'),
  '[': (at) => along(at, 'back'),
  ContextMenu: openMenu,
  F10: (at) => at.event.shiftKey && openMenu(at),
  c: (at) => at.column === null && isPlain(at) && run(at, 'flow.connectTo'),
  m: (at) => at.column === null && isPlain(at) && run(at, 'arrange.moveInto'),
}

/** With Ctrl and Shift the arrows make wider and taller, here as on the canvas. */
const isResizing = ({ event }: At) => event.shiftKey && (event.ctrlKey || event.metaKey)
const isPlain = ({ event }: At) => !event.ctrlKey && !event.metaKey

function run({ workspace }: At, id: string): boolean {
  runCommand(workspace, id)
  return true
}

function go(at: At, row: OutlineRow | undefined, column: ColumnId | null = at.column): boolean {
  if (row) {
    goToRow(at.workspace, at.rows, row, { held: at.event, column, isPassing: at.event.repeat })
  }
  return true
}

function step(at: At, by: number): boolean {
  if (at.index < 0) return go(at, at.row)
  const next = Math.min(at.rows.length - 1, Math.max(0, at.index + by))
  return go(at, at.rows[next])
}

/** On a row: shows what is in it, then goes into its cells. */
function right(at: At): boolean {
  const { workspace, row, column } = at
  const { columns } = at.layout
  if (column === null && row.isOpen === false) setOpen(workspace, [row.key], true)
  else {
    const now = columns.findIndex(({ id }) => id === column)
    const next = columns[Math.min(columns.length - 1, now + 1)]
    outlineOf(workspace).setState({ at: row.key, column: next?.id ?? null })
  }
  return true
}

/** In the cells: back to the row. On a row: folds it, then goes to the one it stands under. */
function left(at: At): boolean {
  const { workspace, rows, row, column } = at
  const { columns } = at.layout
  if (column !== null) {
    const now = columns.findIndex(({ id }) => id === column)
    outlineOf(workspace).setState({ column: columns[now - 1]?.id ?? null })
    return true
  }
  if (row.isOpen) setOpen(workspace, [row.key], false)
  else
    go(
      at,
      rows.find(({ key }) => key === row.parent),
    )
  return true
}

/** To the first or last cell of a row; to the first or last row from a row, or with Ctrl. */
function end(at: At, which: 0 | -1): boolean {
  const { workspace, rows, column, event } = at
  const { columns } = at.layout
  if (column === null || event.ctrlKey || event.metaKey) {
    const row = rows.at(which)
    if (row) {
      goToRow(workspace, rows, row, {
        held: { shiftKey: event.shiftKey, ctrlKey: false, metaKey: false },
        column,
      })
    }
  } else outlineOf(workspace).setState({ column: columns.at(which)?.id ?? null })
  return true
}

function edit(at: At): boolean {
  if (at.event.ctrlKey || at.event.metaKey) return false
  const column = at.column ?? 'name'
  if (column === 'name') choose(at.workspace, [at.row.subject])
  else withThis(at)
  editCell(at.workspace, at.row, column)
  return true
}

/** What is done in a cell is done to its row, or to all that are selected with it. */
function withThis({ workspace, row }: At): void {
  const { selection } = workspace.session.getState()
  const isIn = selection.some(
    (subject) => subject.type === row.subject.type && subject.id === row.subject.id,
  )
  if (!isIn) choose(workspace, [row.subject])
}

function toggle(at: At): boolean {
  toggleRow(at.workspace, at.row)
  return true
}

/** From a cell to its row, and from there to nothing selected. */
function leave({ workspace, column }: At): boolean {
  if (column === null) choose(workspace, [])
  else outlineOf(workspace).setState({ column: null })
  return true
}

function openSiblings({ workspace, rows, row }: At): boolean {
  const siblings = rows.filter(({ parent, isOpen }) => parent === row.parent && isOpen === false)
  setOpen(
    workspace,
    siblings.map(({ key }) => key),
    true,
  )
  return true
}

/** From an element to its first flow that way, and from a flow to the element at that end. */
function along({ workspace, row: { subject } }: At, way: 'ahead' | 'back'): boolean {
  const next = nextAlong(workspace.document.getState().model, subject, way)
  // What is selected in another way than by going to its row is gone to wherever that is.
  if (next) workspace.session.getState().select([next])
  else workspace.announce(way === 'ahead' ? 'No flow leads on' : 'No flow leads here')
  return true
}

function openMenu(at: At): boolean {
  withThis(at)
  const box = document.getElementById(rowId(at.row.key))?.getBoundingClientRect()
  if (box) openMenuAt(at.workspace, { x: box.left + 24, y: box.bottom })
  return true
}

/**
 * A letter on a name begins a new one: the field stands there before the letter is put into it. On other
 * cells letters mean nothing, while on rows they are the keys of commands.
 */
function typeInto(at: At): boolean {
  const { event, column, workspace, row } = at
  if (column === null || !/^[\p{L}\p{N}]$/u.test(event.key) || !isPlain(at)) return false
  if (column !== 'name') return true
  event.stopPropagation()
  choose(workspace, [row.subject])
  editCell(workspace, row, 'name')
  return false
}
