import type { Derived } from '@/model/facts/evidence'
import type { DerivedFact } from './condition'

/** A place for each derived fact that was ever worked out for an element. */
const places = new Map<DerivedFact, number>()
const names: DerivedFact[] = []
const noFacts: (Derived | undefined)[] = []

/**
 * The derived facts of one element that have been worked out so far. A large model holds thousands of
 * these, and lists take far less of its memory than maps.
 */
export class ElementFacts {
  readonly #facts = noFacts.slice()

  get(name: DerivedFact): Derived | undefined {
    const place = places.get(name)
    return place === undefined ? undefined : this.#facts[place]
  }

  set(name: DerivedFact, fact: Derived): void {
    this.#facts[places.get(name) ?? newPlace(name)] = fact
  }

  /** The names of the facts that have been worked out. */
  names(): readonly DerivedFact[] {
    return names.filter((_, place) => this.#facts[place] !== undefined)
  }
}

function newPlace(name: DerivedFact): number {
  const place = names.push(name) - 1
  places.set(name, place)
  noFacts.push(undefined)
  return place
}
