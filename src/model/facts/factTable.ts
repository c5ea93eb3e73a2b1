import type { ElementId } from '../id'
import type { Model } from '../model'
import type { Derived } from './evidence'
import { wiringOf } from './wiring'

/** A fact of every element, worked out for each one when it is asked for. */
export interface FactTable {
  /** The fact of an element; nothing when it is not in the model. */
  readonly get: (element: ElementId) => Derived | undefined
}

/**
 * A table of what `factAt` says of each place in the wiring of a model. It is carried over to later
 * states as long as it stands, so `factAt` must hold nothing of the state it is made in but records.
 */
export function factTable(model: Model, factAt: (place: number) => Derived): FactTable {
  const { elements, placeOf } = wiringOf(model)
  const facts = Array.from<Derived | undefined>({ length: elements.length })
  return {
    get: (element) => {
      const place = placeOf(element)
      return place < 0 ? undefined : (facts[place] ??= factAt(place))
    },
  }
}
