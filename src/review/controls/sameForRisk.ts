import type { Model } from '@/model/model'

const tables = ['elements', 'flows', 'boundaries', 'assets', 'actors', 'decisions'] as const

/**
 * Whether two states of a model cannot differ in what controls do: owners, dates, evidence and notes
 * of controls change nothing there, nor does where things are drawn.
 */
export function isSameForRisk(one: Model, other: Model): boolean {
  if (one === other) return true
  return (
    one.about === other.about &&
    tables.every((table) => one[table] === other[table]) &&
    areSameControls(one.controls, other.controls)
  )
}

function areSameControls(some: Model['controls'], others: Model['controls']): boolean {
  if (some === others) return true
  const [ours, theirs] = [Object.values(some), Object.values(others)]
  return (
    ours.length === theirs.length &&
    ours.every(({ id, control, on, status }, at) => {
      const twin = theirs[at]
      return twin?.id === id && twin.control === control && twin.on === on && twin.status === status
    })
  )
}
