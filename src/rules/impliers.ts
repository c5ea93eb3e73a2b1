import type { Property, PropertyId } from '@/model/vocabulary/properties/properties'

/** For each property, the others of the same sort of record of which a choice settles it. */
export function impliersIn(
  properties: readonly Property[],
): ReadonlyMap<PropertyId, readonly Property[]> {
  const impliers = new Map<PropertyId, readonly Property[]>()
  for (const { id, on } of properties) {
    const found = properties.filter((by) => by.on === on && by.id !== id && settles(by, id))
    if (found.length > 0) impliers.set(id, found)
  }
  return impliers
}

function settles({ implies = {} }: Property, id: PropertyId): boolean {
  return Object.values(implies).some((settled) => Object.hasOwn(settled, id))
}
