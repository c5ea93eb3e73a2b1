import type { TrustBoundary } from '@/model/boundary'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { BoundaryId, ElementId, FlowId } from '@/model/id'
import { type BoundaryKind, boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { type ElementKind, kindEntry } from '@/model/vocabulary/elementKinds'
import { newId } from '@/store/newId'

/** An element of a kind, named after it until someone says better. */
export function newElement(kind: ElementKind, boundary: BoundaryId | null): Element {
  return {
    id: newId<ElementId>(),
    kind,
    name: kindEntry(kind).label,
    description: '',
    boundary,
    answers: {},
    assets: [],
    tags: [],
    outOfScope: null,
    details: null,
    kept: null,
  }
}

/** A boundary of a kind, named after it until someone says better. */
export function newBoundary(kind: BoundaryKind, parent: BoundaryId | null): TrustBoundary {
  return {
    id: newId<BoundaryId>(),
    kind,
    name: boundaryKindEntry(kind).label,
    description: '',
    parent,
    answers: {},
    tags: [],
    kept: null,
  }
}

/** A flow of which only the ends are known. */
export function newFlow(from: ElementId, to: ElementId): DataFlow {
  return {
    id: newId<FlowId>(),
    from,
    to,
    name: '',
    description: '',
    answers: {},
    assets: [],
    tags: [],
    outOfScope: null,
    kept: null,
  }
}
