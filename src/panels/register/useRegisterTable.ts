import { useEffect, useMemo, useRef, useState } from 'react'
import type { Response } from '@/model/decision'
import type { Threat } from '@/review/threat'
import type { RegisterColumn } from '@/store/registerQuery'
import type { After } from '@/ui/cells/cellEditor'
import { moved } from './columns'
import { canSay, isEditable } from './editing/editable'
import { type CellValue, useCellEdit } from './editing/useCellEdit'
import type { GridActions } from './gridContext'
import type { GridKeys } from './gridKeys'
import { gridId, type GridPlace, type GridState, untouched } from './gridState'
import { sortedBy } from './sortRows'
import { type ShownColumns, widthOf } from './useColumns'
import type { Asking } from './useRegisterQuery'

/** What is being decided: one threat or several, with a response that was chosen already. */
export interface Deciding {
  readonly threats: readonly Threat[]
  readonly first: Response | null
}

/** The table, and what can be done in it. */
export interface RegisterTable {
  readonly state: GridState
  readonly set: (state: GridState) => void
  /** The selected threats that are shown. */
  readonly selected: readonly Threat[]
  readonly actions: GridActions
  readonly keysWith: (view: Pick<GridKeys, 'columns' | 'page'>) => GridKeys
}

interface TableOf {
  readonly rows: readonly Threat[]
  readonly columns: ShownColumns
  readonly asking: Asking
  readonly owners: readonly string[]
  readonly decide: (deciding: Deciding) => void
  /** The threat beside the table, where the keyboard begins. */
  readonly opened: Threat | null
  /** Shows a threat beside the table, or with null none. */
  readonly open: (threat: Threat | null) => void
}

/** What is picked in the table, and what keys and presses do to it. */
export function useRegisterTable(of: TableOf): RegisterTable {
  const { rows, columns, asking, owners, decide, opened, open } = of
  const [state, set] = useState(() => startingAt(opened))
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const selected = useMemo(
    () => rows.filter(({ id }) => state.selected.has(id)),
    [rows, state.selected],
  )
  const edit = useCellEdit()
  useKeptPlace(state, set, ids)
  const canEdit = ({ row, column }: GridPlace) => canChange(byId.get(row ?? ''), column)
  const meant = (threat: Threat) =>
    state.selected.has(threat.id) && selected.length > 1 ? selected : [threat]
  const write = (threat: Threat, written: CellValue | null, after: After) => {
    const column = cellAfter(threat, columns.shown, state.at?.column, after)
    const next = column && { row: threat.id, column }
    set({ ...state, at: next ?? state.at, isEditing: next !== null })
    if (written) edit(meant(threat), written)
    if (after !== 'leave' && !next) focusGrid()
  }
  const sort = (column: RegisterColumn) =>
    asking.change({ sort: sortedBy(column, asking.query.sort) })
  return {
    state,
    set,
    selected,
    actions: {
      owners: () => owners,
      meant,
      write,
      decide: (threat, first) => {
        set({ ...state, isEditing: false })
        decide({ threats: meant(threat), first })
      },
    },
    keysWith: (view) => ({
      ...view,
      state,
      set,
      rows: ids,
      canEdit,
      open: (row) => open(byId.get(row) ?? null),
      sort,
      widen: (column, by) => columns.widen(column, widthOf(column, columns.widths) + by),
      move: (column, by) => columns.show(moved(columns.shown, column, by)),
      leave: () => (asking.query.id ? open(null) : set({ ...state, selected: new Set() })),
    }),
  }
}

const startingAt = (opened: Threat | null): GridState =>
  opened ? { ...untouched, at: { row: opened.id, column: 'title' } } : untouched

/** When the row that the keyboard is at has left the list, it is at the one that took the place. */
function useKeptPlace(
  state: GridState,
  set: (state: GridState) => void,
  ids: readonly string[],
): void {
  const row = state.at?.row ?? null
  const index = useMemo(() => (row === null ? -1 : ids.indexOf(row)), [ids, row])
  const last = useRef(0)
  useEffect(() => {
    if (index >= 0) last.current = index
    else if (row !== null && state.at) {
      const next = ids[Math.min(last.current, ids.length - 1)]
      set({ ...state, at: next ? { ...state.at, row: next } : null, isEditing: false })
    }
  }, [index, row, ids, state, set])
}

function canChange(threat: Threat | undefined, column: RegisterColumn): boolean {
  return threat !== undefined && isEditable(column) && canSay(threat, column)
}

/** The next column of a row that can be changed, or the one before; null where the keyboard stays. */
function cellAfter(
  threat: Threat,
  shown: readonly RegisterColumn[],
  from: RegisterColumn | undefined,
  after: After,
): RegisterColumn | null {
  const here = shown.findIndex((column) => column === from)
  if (here < 0 || after === 'stay' || after === 'leave') return null
  const others = after === 'on' ? shown.slice(here + 1) : shown.slice(0, here).toReversed()
  return others.find((column) => canChange(threat, column)) ?? null
}

/** The keys go on in the grid. A list of choices that closes still gives the focus to a field that is gone. */
function focusGrid() {
  const grid = document.getElementById(gridId)
  grid?.focus()
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) grid?.focus()
    }),
  )
}
