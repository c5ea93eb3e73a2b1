import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { type FactName, isDerived } from './condition'
import type { Known } from './situation'

/** What is asked of a record, by property. */
type Asked = ReadonlyMap<PropertyId, unknown>

const known = new WeakMap<Asked, FactSlots>()

/** The slots of all records of which the same is asked. */
export function factSlots(asked: Asked): FactSlots {
  const before = known.get(asked)
  if (before) return before
  const made = new FactSlots(asked)
  known.set(asked, made)
  return made
}

/**
 * Where the facts of a record are kept: side by side, and none for what is never asked of its kind.
 * Records of one kind share it.
 */
export class FactSlots {
  readonly #asked: Asked
  readonly #slots: number[] = []
  readonly #noFacts: (Known | undefined)[] = []

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** A slot by the name of a fact and its `factIndex`; below 0 when the fact is not asked about. */
  slotOf(name: FactName, index: number): number {
    return (this.#slots[index] ??= this.#newSlot(name))
  }

  /** A list in which no fact is known yet, with room for all, since a list that grows is copied. */
  noFacts(): (Known | undefined)[] {
    return this.#noFacts.slice()
  }

  #newSlot(name: FactName): number {
    if (!isDerived(name) && !this.#asked.has(name)) return -1
    return this.#noFacts.push(undefined) - 1
  }
}
