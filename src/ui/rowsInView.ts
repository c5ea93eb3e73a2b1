interface RowInView<Row> {
  readonly row: Row
  readonly index: number
}

interface RowWindow {
  readonly first: number
  readonly last: number
}

/** The rows in a window, and the one that the keyboard is at wherever it is; none at -1. */
export function rowsInView<Row>(
  rows: readonly Row[],
  { first, last }: RowWindow,
  at: number,
): readonly RowInView<Row>[] {
  const shown = rows.slice(first, last + 1).map((row, offset) => ({ row, index: first + offset }))
  const here = rows[at]
  if (here === undefined || (at >= first && at <= last)) return shown
  const entry = { row: here, index: at }
  return at < first ? [entry, ...shown] : [...shown, entry]
}
