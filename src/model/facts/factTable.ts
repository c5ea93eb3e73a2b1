import type { Element } from '../element'
import type { ElementId } from '../id'
import type { Model } from '../model'
import { rowsOf } from '../rows'
import type { Derived, Evidence } from './evidence'
import type { Spread } from './spread'
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

/** What a table is made of: the elements, what was found at each, and how that spread. */
export interface Findings<Found> {
  readonly elements: readonly ElementId[]
  readonly found: readonly Found[]
  readonly spread: Spread
}

/** The findings of the state before, its facts, and the elements that may differ by themselves. */
export interface Earlier<Found> extends Findings<Found> {
  readonly fact: (place: number) => Derived | undefined
  readonly differing: ReadonlySet<ElementId>
}

/** How a table works out a fact, tells whether one still stands, and makes its successor. */
export interface Workings<Found> {
  readonly factAt: (place: number) => Derived
  readonly stands: (place: number, earlier: Earlier<Found>) => boolean
  readonly next: (evidence: Evidence, earlier: Earlier<Found>) => FactTable
}

/**
 * A table of what `factAt` says of each place in the wiring of a model. It is carried over to later
 * states as long as it stands, so the workings must hold nothing of the state they are made in but
 * records.
 */
export function factTable<Found>(
  model: Model,
  findings: Findings<Found>,
  { factAt, stands, next }: Workings<Found>,
  earlier?: Earlier<Found>,
): FactTable {
  const { elements, placeOf } = wiringOf(model)
  const facts = factsThatStand(elements, stands, earlier)
  const fact = (place: number) => facts[place]
  return {
    get: (element) => {
      const place = placeOf(element)
      return place < 0 ? undefined : (facts[place] ??= factAt(place))
    },
    asked: () => elements.filter((_, place) => facts[place] !== undefined),
    next: (evidence, differing) => next(evidence, { ...findings, fact, differing }),
  }
}

/** By itself, so that no table holds on to the one before. */
function factsThatStand<Found>(
  elements: readonly ElementId[],
  stands: Workings<Found>['stands'],
  earlier: Earlier<Found> | undefined,
): (Derived | undefined)[] {
  if (earlier?.elements !== elements) return Array.from({ length: elements.length })
  return elements.map((_, place) => {
    const before = earlier.fact(place)
    return before && stands(place, earlier) ? before : undefined
  })
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
