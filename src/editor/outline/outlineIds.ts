import type { ColumnId } from './columns'

/** The id of a row in the page, by which the outline names what the keyboard is at. */
export const rowId = (key: string) => `outline-${key}`

/** The id of a cell in the page. */
export const cellId = (key: string, column: ColumnId) => `${rowId(key)}-${column}`
