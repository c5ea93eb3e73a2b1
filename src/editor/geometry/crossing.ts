import type { DataFlow } from '@/model/flow'
import type { BoundaryId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'

/** The boundaries that hold one end of a flow but not the other, from the one end and from the other. */
export function crossedBoundaries(model: Model, { from, to }: DataFlow): readonly BoundaryId[] {
  const around = chainOf(model, from)
  const ahead = chainOf(model, to)
  return [
    ...around.filter((id) => !ahead.includes(id)),
    ...ahead.filter((id) => !around.includes(id)),
  ]
}

function chainOf({ elements, boundaries }: Model, element: ElementId): BoundaryId[] {
  const chain: BoundaryId[] = []
  let next = elements[element]?.boundary ?? null
  while (next && next in boundaries && !chain.includes(next)) {
    chain.push(next)
    next = boundaries[next]?.parent ?? null
  }
  return chain
}
