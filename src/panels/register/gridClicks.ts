import type { MouseEvent } from 'react'
import { type RegisterColumn, registerColumns } from '@/store/registerQuery'
import type { GridKeys } from './gridKeys'
import { extended, toggled } from './gridState'

/** Does what a press of the mouse or a finger means in the table. */
export function onGridClick(keys: GridKeys, event: MouseEvent): void {
  const { target } = event
  // What stands over a cell, or leads elsewhere, answers for itself.
  if (!(target instanceof Element) || !event.currentTarget.contains(target)) return
  if (target.closest('input, a, [data-edge]')) return
  const heading = target.closest<HTMLElement>('[data-heading]')?.dataset['heading']
  if (heading !== undefined) pressHeading(keys, heading)
  else pressRow(keys, target, event)
}

function pressHeading({ rows, state, set, sort }: GridKeys, heading: string): void {
  const column = columnOf(heading)
  if (column) {
    set({ ...state, at: { row: null, column } })
    sort(column)
  } else {
    const isAll = rows.every((row) => state.selected.has(row))
    set({ ...state, selected: new Set(isAll ? [] : rows) })
  }
}

function pressRow(keys: GridKeys, target: Element, event: MouseEvent): void {
  const { state, set, rows, canEdit, open } = keys
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  if (row === undefined) return
  const cell = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  const column = columnOf(cell) ?? 'title'
  const next = { ...state, at: { row, column }, isEditing: false }
  if (event.shiftKey) set(extended(next, rows, row))
  else if (event.ctrlKey || event.metaKey || cell === 'tick') set(toggled(next, row))
  else if (canEdit({ row, column })) set({ ...next, isEditing: true })
  else {
    set(next)
    open(row)
  }
}

function columnOf(word: string | undefined): RegisterColumn | undefined {
  return registerColumns.find((column) => column === word)
}
