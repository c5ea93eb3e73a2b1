import type { RegisterColumn } from '@/store/registerQuery'
import { widthOf, type Widths } from './useColumns'

/** How the rows stand: in columns, or as cards where there is no room for any. */
export interface GridLayout {
  readonly isCards: boolean
  readonly columns: readonly RegisterColumn[]
  /** In pixels. */
  readonly rowHeight: number
  /** The columns of a row for CSS; the first has the box to tick. */
  readonly template: string
  /** The least width of a row, in pixels. */
  readonly width: number
}

/** Under this width, in pixels, rows are cards. */
const CARDS = 640

const TICK = 40

/** The height of rows in a table of a width, in pixels. */
export const rowHeightIn = (width: number) => (width < CARDS ? 96 : 38)

/** What would become of a threat takes so much more beside its levels, while controls are tried out. */
const FATE = 72

const isOfLevels = (column: RegisterColumn) =>
  column === 'inherent' || column === 'residual' || column === 'target'

/** How rows stand in a table of a width. */
export function gridLayout(
  width: number,
  columns: readonly RegisterColumn[],
  widths: Widths,
  isTrial: boolean,
): GridLayout {
  const rowHeight = rowHeightIn(width)
  if (width < CARDS) {
    const template = `${TICK}px minmax(0, 1fr)`
    return { isCards: true, columns: ['title'], rowHeight, template, width: 0 }
  }
  const sizes = columns.map(
    (column) => widthOf(column, widths) + (isTrial && isOfLevels(column) ? FATE : 0),
  )
  // What is left over goes to the column that has the most to say, or to none.
  const long = columns.includes('title') ? 'title' : null
  const tracks = columns.map((column, at) =>
    column === long ? `minmax(${sizes[at]}px, 1fr)` : `${sizes[at]}px`,
  )
  const rest = long ? '' : ' minmax(0, 1fr)'
  return {
    isCards: false,
    columns,
    rowHeight,
    template: `${TICK}px ${tracks.join(' ')}${rest}`,
    width: sizes.reduce((sum, size) => sum + size, TICK),
  }
}
