/** A place in the matrix as it is drawn: rows from the top, columns from the left. */
export interface Place {
  readonly row: number
  readonly column: number
}

const steps: { readonly [key: string]: Place } = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/**
 * Where a key leads from a place: along its row or column to the next cell that can be pressed. Home
 * and End lead to the first and the last of all. Null when there is none, or the key is another.
 */
export function placeAfter(key: string, from: Place, pressable: readonly Place[]): Place | null {
  if (key === 'Home') return pressable[0] ?? null
  if (key === 'End') return pressable.at(-1) ?? null
  const step = steps[key]
  if (!step) return null
  return (
    pressable
      .map((place) => ({ place, along: alongOf(step, from, place) }))
      .filter(({ along }) => along > 0)
      .toSorted((one, other) => one.along - other.along)[0]?.place ?? null
  )
}

/** How many cells further that way a place is; zero when it is aside. */
function alongOf(step: Place, from: Place, { row, column }: Place): number {
  const isAside = step.row === 0 ? row !== from.row : column !== from.column
  return isAside ? 0 : (row - from.row) * step.row + (column - from.column) * step.column
}
