import { propertiesOn } from '@/model/vocabulary/properties/properties'
import type { FactName } from './condition'
import { dataNames } from './derivedFacts'

/** Those of flows come first: there are most flows, and what is kept for each is as long as its last index. */
const known = new Map<FactName, number>()
for (const { id } of propertiesOn('flow')) known.set(id, known.size)
for (const name of dataNames) known.set(name, known.size)

/** A number for each name of a fact, by which facts are found faster than by the name. */
export function factIndex(name: FactName): number {
  const index = known.get(name) ?? known.size
  known.set(name, index)
  return index
}
