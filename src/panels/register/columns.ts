import type { RegisterColumn } from '@/store/registerQuery'

/** How a column is called and how wide it is at first, in pixels. */
export interface ColumnInfo {
  readonly id: RegisterColumn
  readonly label: string
  readonly width: number
}

/** The narrowest that a column can be made, and the widest, in pixels. */
export const widths = { least: 56, most: 900 } as const

/** Every column, in the order in which they are offered. */
export const columns: readonly ColumnInfo[] = [
  { id: 'number', label: 'No.', width: 64 },
  { id: 'title', label: 'Threat', width: 360 },
  { id: 'on', label: 'Where', width: 168 },
  { id: 'stride', label: 'STRIDE', width: 132 },
  { id: 'inherent', label: 'Inherent', width: 104 },
  { id: 'residual', label: 'Residual', width: 104 },
  { id: 'target', label: 'Target', width: 104 },
  { id: 'state', label: 'State', width: 156 },
  { id: 'response', label: 'Response', width: 132 },
  { id: 'reason', label: 'Reason', width: 240 },
  { id: 'owner', label: 'Owner', width: 128 },
  { id: 'due', label: 'Due', width: 148 },
  { id: 'status', label: 'Work', width: 112 },
  { id: 'by', label: 'Decided by', width: 120 },
  { id: 'at', label: 'Decided on', width: 116 },
  { id: 'until', label: 'Accepted until', width: 132 },
  { id: 'left', label: 'Days left', width: 132 },
  { id: 'rule', label: 'Rule', width: 128 },
  { id: 'notes', label: 'Notes', width: 220 },
  { id: 'links', label: 'Links', width: 180 },
]

const byId = new Map(columns.map((column) => [column.id, column]))

/** What is known of a column. */
export function columnInfo(id: RegisterColumn): ColumnInfo {
  const column = byId.get(id)
  if (!column) throw new Error(`The register has no column “${id}”.`)
  return column
}

/** Columns with one of them moved by some places; where there is no place it stays. */
export function moved(
  shown: readonly RegisterColumn[],
  column: RegisterColumn,
  by: number,
): readonly RegisterColumn[] {
  const from = shown.indexOf(column)
  const to = from + by
  if (from < 0 || to < 0 || to >= shown.length) return shown
  return shown.filter((each) => each !== column).toSpliced(to, 0, column)
}
