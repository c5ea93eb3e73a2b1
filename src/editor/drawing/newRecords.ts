import { bareBoundary, bareElement, bareFlow } from '@/model/bareRecords'
import type { TrustBoundary } from '@/model/boundary'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { BoundaryId, ElementId, FlowId } from '@/model/id'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import { newId } from '@/store/newId'

/** An element of a kind, inside a boundary or none. */
export function newElement(kind: ElementKind, boundary: BoundaryId | null): Element {
  return { ...bareElement(newId<ElementId>(), kind), boundary }
}

/** A boundary of a kind, inside another or none. */
export function newBoundary(kind: BoundaryKind, parent: BoundaryId | null): TrustBoundary {
  return { ...bareBoundary(newId<BoundaryId>(), kind), parent }
}

/** A flow of which only the ends are known. */
export function newFlow(from: ElementId, to: ElementId): DataFlow {
  return bareFlow(newId<FlowId>(), from, to)
}
