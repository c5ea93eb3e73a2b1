/** A column of the outline. */
export type ColumnId = 'name' | 'kind' | 'where' | 'to' | 'facts' | 'data' | 'threats' | 'questions'

export interface Column {
  readonly id: ColumnId
  readonly label: string
  /** As in a grid template. */
  readonly width: string
  /** The width of the outline in pixels from which on it is shown. */
  readonly from: number
}

export const columns: readonly Column[] = [
  { id: 'name', label: 'Name', width: 'minmax(0, 2.3fr)', from: 0 },
  { id: 'kind', label: 'Kind', width: 'minmax(0, 1.3fr)', from: 0 },
  { id: 'where', label: 'In or from', width: 'minmax(0, 1.1fr)', from: 0 },
  { id: 'to', label: 'To', width: 'minmax(0, 1.1fr)', from: 640 },
  { id: 'facts', label: 'Facts', width: 'minmax(0, 2.1fr)', from: 760 },
  { id: 'data', label: 'Data', width: 'minmax(0, 1.1fr)', from: 980 },
  { id: 'threats', label: 'Threats', width: '64px', from: 0 },
  { id: 'questions', label: 'Questions', width: '76px', from: 840 },
]

/** Below this width a row has two lines and only the columns that are said in `compactColumns`. */
const COMPACT = 560

const compactColumns: ReadonlySet<ColumnId> = new Set(['name', 'threats'])

/** How the outline is laid out in a width: its columns, and how high its rows are, in pixels. */
export interface OutlineLayout {
  readonly columns: readonly Column[]
  readonly template: string
  readonly isCompact: boolean
  readonly rowHeight: number
}

export function layoutFor(width: number): OutlineLayout {
  const isCompact = width < COMPACT
  const shown = columns.filter(({ id, from }) =>
    isCompact ? compactColumns.has(id) : width >= from,
  )
  return {
    columns: shown,
    template: shown.map((column) => column.width).join(' '),
    isCompact,
    rowHeight: isCompact ? 56 : 32,
  }
}
