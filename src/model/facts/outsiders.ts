import type { Element } from '../element'
import type { Graph } from '../graph'
import { typeOf, type ElementKind } from '../vocabulary/elementKinds'
import type { BoundaryKind } from '../vocabulary/boundaryKinds'

/** Where anyone can act, or hold in their hands what acts. */
const publicZones: readonly BoundaryKind[] = ['internet', 'user-device']

const staff: readonly ElementKind[] = ['operator', 'approver']
const anyone: readonly ElementKind[] = ['user', 'external-entity', 'content-source']

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
  if (publicZones.includes(zone as BoundaryKind)) return 'internet'
  if (zone === 'third-party') return 'partner'
  if (typeOf(element) !== 'externalEntity' || staff.includes(element.kind)) return 'none'
  if (!anyone.includes(element.kind)) return 'partner'
  return zone === 'none' ? 'internet' : 'none'
}
