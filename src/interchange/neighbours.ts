import type { Element } from '@/model/element'
import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'

/** The elements at the other ends of an element's flows. */
export interface Neighbours {
  readonly before: readonly Element[]
  readonly after: readonly Element[]
}

/** Answers who the neighbours of an element are; the flows are gone through once. */
export function neighboursOf(model: Model): (id: ElementId) => Neighbours {
  const before = new Map<ElementId, Element[]>()
  const after = new Map<ElementId, Element[]>()
  for (const { from, to } of Object.values(model.flows)) {
    const source = model.elements[from]
    const target = model.elements[to]
    if (!source || !target || from === to) continue
    after.set(from, [...(after.get(from) ?? []), target])
    before.set(to, [...(before.get(to) ?? []), source])
  }
  return (id) => ({ before: before.get(id) ?? [], after: after.get(id) ?? [] })
}
