import type { TrustBoundary } from './boundary'
import type { Element } from './element'
import type { DataFlow } from './flow'
import type { BoundaryId, ElementId, FlowId } from './id'
import { type BoundaryKind, boundaryKindEntry } from './vocabulary/boundaryKinds'
import { type ElementKind, kindEntry } from './vocabulary/elementKinds'

/** An element of which only the kind is known, named after it until someone says better. */
export function bareElement(id: ElementId, kind: ElementKind): Element {
  return {
    id,
    kind,
    name: kindEntry(kind).label,
    description: '',
    boundary: null,
    answers: {},
    assets: [],
    tags: [],
    outOfScope: null,
    details: null,
    kept: null,
  }
}

/** A boundary of which only the kind is known, named after it until someone says better. */
export function bareBoundary(id: BoundaryId, kind: BoundaryKind): TrustBoundary {
  return {
    id,
    kind,
    name: boundaryKindEntry(kind).label,
    description: '',
    parent: null,
    answers: {},
    tags: [],
    kept: null,
  }
}

/** A flow of which only the ends are known. */
export function bareFlow(id: FlowId, from: ElementId, to: ElementId): DataFlow {
  return {
    id,
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
