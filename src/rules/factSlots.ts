import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { type FactName, isDerived } from './condition'

/** What is asked of a record, by property. */
type Asked = ReadonlyMap<PropertyId, unknown>

/**
 * Where the facts of a record are kept: side by side, and none for what is never asked of its kind.
 * Records of one kind share it.
 */
export interface FactSlots {
  /** A slot by the name of a fact and its `factIndex`; below 0 when the fact is not asked about. */
  readonly slotOf: (name: FactName, index: number) => number
}

const known = new WeakMap<Asked, FactSlots>()

/** The slots of all records of which the same is asked. */
export function factSlots(asked: Asked): FactSlots {
  const before = known.get(asked)
  if (before) return before
  const made = slotsFor(asked)
  known.set(asked, made)
  return made
}

function slotsFor(asked: Asked): FactSlots {
  const slots: number[] = []
  let count = 0
  const newSlot = (name: FactName) => {
    if (!isDerived(name) && !asked.has(name)) return -1
    count += 1
    return count - 1
  }
  return { slotOf: (name, index) => (slots[index] ??= newSlot(name)) }
}
