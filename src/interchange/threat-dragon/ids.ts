import { ElementId } from '@/model/id'
import type { Json } from '../json'

/** Gives ids that are used once, the file's own where that is possible. */
export interface Ids {
  /** The wanted id if it is a good one and still free, else one that is made from the fallback. */
  readonly claim: (wanted: Json | undefined, fallback: string) => string
}

export function freshIds(): Ids {
  const taken = new Set<string>()
  const copies = new Map<string, number>()

  const claim = (wanted: Json | undefined, fallback: string): string => {
    const base = isGood(wanted) ? wanted : fallback
    let id = base
    while (taken.has(id)) {
      const copy = (copies.get(base) ?? 1) + 1
      copies.set(base, copy)
      id = `${base.slice(0, 90)}-${copy}`
    }
    taken.add(id)
    return id
  }
  return { claim }
}

/** All ids have one form, so that of an element will do. */
function isGood(wanted: Json | undefined): wanted is string {
  return ElementId.safeParse(wanted).success
}
