import type { Element } from '../element'
import type { ElementId } from '../id'
import type { Model } from '../model'

/** The elements of a model, numbered, so that facts can spread over plain arrays. */
export interface Places {
  readonly elements: readonly Element[]
  readonly placeOf: (id: ElementId) => number
}

const placesByTable = new WeakMap<Model['elements'], Places>()

/** The numbers of the elements, in the order of their table. */
export function placesOf({ elements: table }: Model): Places {
  const known = placesByTable.get(table)
  if (known) return known
  const elements = Object.values(table)
  const numbers = new Map(elements.map(({ id }, place) => [id, place]))
  const places: Places = { elements, placeOf: (id) => numbers.get(id) ?? -1 }
  placesByTable.set(table, places)
  return places
}
