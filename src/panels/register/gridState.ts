import type { RegisterColumn } from '@/store/registerQuery'

/** Where the keyboard is: a cell of a row, or a heading when there is no row. */
export interface GridPlace {
  readonly row: string | null
  readonly column: RegisterColumn
}

/** What is going on in the table of the register. */
export interface GridState {
  readonly at: GridPlace | null
  /** Ids of threats. */
  readonly selected: ReadonlySet<string>
  /** From where Shift selects. */
  readonly anchor: string | null
  /** The cell that is being changed is the one that the keyboard is at. */
  readonly isEditing: boolean
}

export const untouched: GridState = {
  at: null,
  selected: new Set(),
  anchor: null,
  isEditing: false,
}

const gridName = 'register'

/** The id of the table on the page. */
export const gridId = `${gridName}-table`

/** The id of a cell on the page. */
export function cellId({ row, column }: GridPlace): string {
  return row === null ? `${gridName}-head-${column}` : `${gridName}-${column}-${row}`
}

/** What is selected when a row is ticked, or its tick is taken away. */
export function toggled(state: GridState, row: string): GridState {
  const selected = new Set(state.selected)
  if (!selected.delete(row)) selected.add(row)
  return { ...state, selected, anchor: row }
}

/** What is selected when somebody holds Shift: everything from where they began. */
export function extended(state: GridState, rows: readonly string[], to: string): GridState {
  const anchor = state.anchor ?? state.at?.row ?? to
  const [from, until] = [rows.indexOf(anchor), rows.indexOf(to)]
  if (from < 0 || until < 0) return { ...state, selected: new Set([to]), anchor: to }
  const span = rows.slice(Math.min(from, until), Math.max(from, until) + 1)
  return { ...state, selected: new Set(span), anchor }
}
