import type { Diagram } from './diagram'
import type { DiagramId } from './id'

/** A diagram on which nothing is shown. */
export function emptyDiagram(id: DiagramId, name: string, order: number): Diagram {
  return {
    id,
    name,
    description: '',
    order,
    elements: {},
    boundaries: {},
    flows: {},
    leftOut: {},
    notes: {},
    locked: {},
    kept: null,
  }
}
