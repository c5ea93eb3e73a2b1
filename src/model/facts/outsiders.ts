import type { Element } from '../element'
import type { Graph } from '../graph'
import { typeOf, type ElementKind } from '../vocabulary/elementKinds'
import type { BoundaryKind } from '../vocabulary/boundaryKinds'

/** Where anyone can act, or hold in their hands what acts. */
const publicZones: ReadonlySet<BoundaryKind> = new Set(['internet', 'user-device'])

const staff: ReadonlySet<ElementKind> = new Set(['operator', 'approver'])
const anyone: ReadonlySet<ElementKind> = new Set(['user', 'external-entity', 'content-source'])

/** The kind of the innermost boundary around an element, or `none`. */
export function zoneOf(graph: Graph, element: Element): BoundaryKind | 'none' {
  return graph.boundariesOf(element.id)[0]?.kind ?? 'none'
}

/**
 * What stands behind requests from this element, before anything has been broken: anyone
 * (`internet`), an organisation that one deals with (`partner`), or only oneself (`none`). Its zone
 * decides; where nobody has put it anywhere, its kind does.
 */
export function outsiderAt(graph: Graph, element: Element): 'none' | 'partner' | 'internet' {
  const zone = zoneOf(graph, element)
  if (zone !== 'none' && publicZones.has(zone)) return 'internet'
  if (zone === 'third-party') return 'partner'
  if (typeOf(element) !== 'externalEntity' || staff.has(element.kind)) return 'none'
  if (!anyone.has(element.kind)) return 'partner'
  return zone === 'none' ? 'internet' : 'none'
}
