import type { KeyboardEvent } from 'react'
import type { RegisterColumn } from '@/store/registerQuery'
import { extended, type GridPlace, type GridState, toggled } from './gridState'

/** What the keys of the table act on. */
export interface GridKeys {
  readonly state: GridState
  readonly set: (state: GridState) => void
  /** Ids of the threats that are shown, in their order. */
  readonly rows: readonly string[]
  readonly columns: readonly RegisterColumn[]
  /** How many rows fit into the view. */
  readonly page: number
  /** Whether the cell can be changed where it stands. */
  readonly canEdit: (place: GridPlace) => boolean
  readonly open: (row: string) => void
  readonly sort: (column: RegisterColumn) => void
  readonly widen: (column: RegisterColumn, by: number) => void
  readonly move: (column: RegisterColumn, by: number) => void
  /** Escape, where nothing is being changed. */
  readonly leave: () => void
}

interface At extends GridKeys {
  readonly at: GridPlace
  readonly event: KeyboardEvent
}

/** Does what a key means in the table; says whether it meant something. */
export function onGridKey(keys: GridKeys, event: KeyboardEvent): boolean {
  const { state, rows, columns } = keys
  if (event.target !== event.currentTarget) return false
  const [row = null] = rows
  const column = columns.find((each) => each === 'title') ?? columns[0]
  if (!column) return false
  const at = state.at && isThere(state.at, keys) ? state.at : null
  if (!at && isMove(event.key)) {
    keys.set({ ...state, at: { row, column } })
    return true
  }
  return meanings[event.key]?.({ ...keys, at: at ?? { row, column }, event }) ?? false
}

function isThere({ row, column }: GridPlace, { rows, columns }: GridKeys): boolean {
  return columns.includes(column) && (row === null || rows.includes(row))
}

const isMove = (key: string) => key.startsWith('Arrow') || key === 'Home' || key === 'End'

const meanings: { readonly [key: string]: (at: At) => boolean } = {
  ArrowDown: (at) => down(at, 1),
  ArrowUp: (at) => down(at, -1),
  PageDown: (at) => down(at, at.page),
  PageUp: (at) => down(at, -at.page),
  ArrowRight: (at) => along(at, 1),
  ArrowLeft: (at) => along(at, -1),
  Home: (at) => toEnd(at, 0),
  End: (at) => toEnd(at, -1),
  Enter: act,
  F2: (at) => edit(at),
  ' ': tick,
  a: (at) => isHeld(at.event) && selectAll(at),
  Escape: (at) => {
    at.leave()
    return true
  },
}

const isHeld = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey

function down(at: At, by: number): boolean {
  const { rows, state, event } = at
  if (event.altKey) return false
  const from = at.at.row === null ? -1 : rows.indexOf(at.at.row)
  // Above the first row are the headings.
  const to = Math.min(rows.length - 1, Math.max(by === -1 ? -1 : 0, from + by))
  const row = rows[to] ?? null
  const next = { ...state, at: { row, column: at.at.column } }
  at.set(event.shiftKey && row !== null ? extended(next, rows, row) : next)
  return true
}

/** On a heading Shift makes the column wider and narrower, and Alt moves it. */
function along(at: At, by: 1 | -1): boolean {
  const { columns, event, state } = at
  const { row, column } = at.at
  if (event.altKey && row !== null) return false
  if (event.altKey) at.move(column, by)
  else if (event.shiftKey && row === null) at.widen(column, by * 24)
  else {
    const next = columns[columns.indexOf(column) + by]
    if (next) at.set({ ...state, at: { row, column: next } })
  }
  return true
}

function toEnd(at: At, which: 0 | -1): boolean {
  const { rows, columns, state } = at
  const place = isHeld(at.event)
    ? { row: rows.at(which) ?? null, column: at.at.column }
    : { row: at.at.row, column: columns.at(which) ?? at.at.column }
  at.set({ ...state, at: place })
  return true
}

function act(at: At): boolean {
  const { row, column } = at.at
  if (isHeld(at.event)) return false
  if (row === null) at.sort(column)
  else if (!edit(at)) at.open(row)
  return true
}

function edit({ at, canEdit, set, state }: At): boolean {
  if (at.row === null || !canEdit(at)) return false
  set({ ...state, at, isEditing: true })
  return true
}

function tick(at: At): boolean {
  const { state, rows, event } = at
  const { row, column } = at.at
  if (row === null) at.sort(column)
  else at.set(event.shiftKey ? extended(state, rows, row) : toggled({ ...state, at: at.at }, row))
  return true
}

function selectAll({ state, rows, set }: At): boolean {
  set({ ...state, selected: new Set(rows) })
  return true
}
