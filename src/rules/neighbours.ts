import type { Graph } from '@/model/graph'
import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Direction } from './condition'

/** A neighbour, and the flow to it or from it if there is one. */
export interface Neighbour {
  readonly peer: Subject
  readonly flow: Subject | null
}

/**
 * The neighbours of a record. Of an element: the other ends of its flows, once for each flow, never
 * itself. Of a boundary: the elements inside it, or those outside with flows in or out. Of the
 * model: every element. A flow has ends, not neighbours.
 */
export function neighboursOf(
  model: Model,
  graph: Graph,
  subject: Subject,
  direction: Direction,
): readonly Neighbour[] {
  switch (subject.type) {
    case 'element':
      return aroundElement(graph, subject.id, direction)
    case 'boundary': {
      const inside = new Set(graph.allInside(subject.id).map(({ id }) => id))
      if (direction === 'adjacent') return [...inside].map(alone)
      return [...inside]
        .flatMap((id) => aroundElement(graph, id, direction))
        .filter(({ peer }) => peer.type === 'element' && !inside.has(peer.id))
    }
    case 'model':
      return Object.values(model.elements).map(({ id }) => alone(id))
    case 'flow':
      return []
  }
}

function alone(id: ElementId): Neighbour {
  return { peer: elementSubject(id), flow: null }
}

function aroundElement(
  graph: Graph,
  element: ElementId,
  direction: Direction,
): readonly Neighbour[] {
  const found: Neighbour[] = []
  if (direction !== 'out') {
    for (const { id, from } of graph.flowsInto(element)) {
      if (from !== element) found.push({ peer: elementSubject(from), flow: flowSubject(id) })
    }
  }
  if (direction !== 'in') {
    for (const { id, to } of graph.flowsOutOf(element)) {
      if (to !== element) found.push({ peer: elementSubject(to), flow: flowSubject(id) })
    }
  }
  return found
}

function elementSubject(id: ElementId): Subject {
  return { type: 'element', id }
}

function flowSubject(id: FlowId): Subject {
  return { type: 'flow', id }
}
