import type { Element } from '../element'
import type { ElementId } from '../id'
import type { Model } from '../model'
import { rowsOf } from '../rows'
import type { Derived, Evidence } from './evidence'
import { wiringOf } from './wiring'

/** A fact of every element, worked out for each one when it is asked for. */
export interface FactTable {
  /** The fact of an element; nothing when it is not in the model. */
  readonly get: (element: ElementId) => Derived | undefined
  /** The elements whose fact has been asked for: nothing can hang on the others. */
  readonly asked: () => readonly ElementId[]
  /** The table of the next state, in which only these elements differ by themselves. */
  readonly next: (evidence: Evidence, differing: ReadonlySet<ElementId>) => FactTable
}

/**
 * A table of what `factAt` says of each place in the wiring of a model. It is carried over to later
 * states as long as it stands, so `factAt` must hold nothing of the state it is made in but records.
 */
export function factTable(
  model: Model,
  factAt: (place: number) => Derived,
  next: FactTable['next'],
): FactTable {
  const { elements, placeOf } = wiringOf(model)
  const facts = Array.from<Derived | undefined>({ length: elements.length })
  return {
    get: (element) => {
      const place = placeOf(element)
      return place < 0 ? undefined : (facts[place] ??= factAt(place))
    },
    asked: () => elements.filter((_, place) => facts[place] !== undefined),
    next,
  }
}

/** What was found at each element in the state before, and the elements at which it may differ now. */
export interface Earlier<Found> {
  readonly elements: readonly ElementId[]
  readonly found: readonly Found[]
  readonly differing: ReadonlySet<ElementId>
}

/** What is found at each element, in the order of the table; looked for again only where it may differ. */
export function findAtEach<Found>(
  model: Model,
  find: (element: Element) => Found,
  earlier: Earlier<Found> | undefined,
): readonly Found[] {
  const { elements, placeOf } = wiringOf(model)
  if (earlier?.elements !== elements) return rowsOf(model.elements).map(find)
  const found = [...earlier.found]
  for (const id of earlier.differing) {
    const element = model.elements[id]
    if (element) found[placeOf(id)] = find(element)
  }
  return found
}
