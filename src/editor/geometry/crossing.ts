import type { DataFlow } from '@/model/flow'
import type { BoundaryId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'

/** The boundaries that hold one end of a flow but not the other, from the one end and from the other. */
export function crossedBoundaries(
  model: Model,
  { from, to }: Pick<DataFlow, 'from' | 'to'>,
): readonly BoundaryId[] {
  const around = chainOf(model, from)
  const ahead = chainOf(model, to)
  return [
    ...around.filter((id) => !ahead.includes(id)),
    ...ahead.filter((id) => !around.includes(id)),
  ]
}

/** A flow from less trusted ground to more trusted, or the other way. */
export interface TrustStep {
  readonly leads: 'up' | 'down'
  /** The boundary of the more trusted end, where the step is seen. */
  readonly at: BoundaryId
}

/** Whether a flow leads to ground that is more or less trusted than where it starts; null where that is alike or not known. */
export function trustStep(model: Model, { from, to }: DataFlow): TrustStep | null {
  const [own] = chainOf(model, from)
  const [other] = chainOf(model, to)
  if (!own || !other || own === other) return null
  const trustOf = (id: BoundaryId) => {
    const boundary = model.boundaries[id]
    return boundary ? boundaryKindEntry(boundary.kind).trust : 0
  }
  const by = trustOf(other) - trustOf(own)
  if (by === 0) return null
  const step: TrustStep = by > 0 ? { leads: 'up', at: other } : { leads: 'down', at: own }
  // One end can lie in a boundary within that of the other, whose border is the only one that is crossed.
  const crossed = crossedBoundaries(model, { from, to })
  return crossed.includes(step.at) ? step : { ...step, at: crossed[0] ?? step.at }
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
