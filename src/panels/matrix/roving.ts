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
 * Where a key leads from a place: to the next cell that way that can be pressed, else to the nearest
 * one further that way in another row or column. Null when there is none, or the key is no arrow.
 */
export function placeAfter(key: string, from: Place, pressable: readonly Place[]): Place | null {
  if (key === 'Home') return pressable[0] ?? null
  if (key === 'End') return pressable.at(-1) ?? null
  const step = steps[key]
  if (!step) return null
  const ahead = pressable
    .map((place) => ({
      place,
      along: alongOf(step, from, place),
      aside: asideOf(step, from, place),
    }))
    .filter(({ along }) => along > 0)
    .toSorted((one, other) => one.aside - other.aside || one.along - other.along)
  return ahead[0]?.place ?? null
}

function alongOf(step: Place, from: Place, { row, column }: Place): number {
  return (row - from.row) * step.row + (column - from.column) * step.column
}

function asideOf(step: Place, from: Place, { row, column }: Place): number {
  return step.row === 0 ? Math.abs(row - from.row) : Math.abs(column - from.column)
}
