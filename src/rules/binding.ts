import type { ElementId } from '@/model/id'
import { wholeModel, type Subject } from '@/model/subject'
import type { Direction, Role } from './condition'
import type { Reading, Situation } from './situation'

/** Who the roles of a condition are, for one subject. */
export type Binding = { readonly [R in Role]: Reading | null } & { readonly situation: Situation }

/** The roles as a subject sees them: a flow has a source and a target, nothing has a neighbour yet. */
export function bind(situation: Situation, subject: Subject): Binding {
  const flow = subject.type === 'flow' ? situation.model.flows[subject.id] : undefined
  const element = (id: ElementId) =>
    id in situation.model.elements ? situation.read({ type: 'element', id }) : null
  return {
    situation,
    self: situation.read(subject),
    source: flow ? element(flow.from) : null,
    target: flow ? element(flow.to) : null,
    peer: null,
    flow: null,
    model: situation.read(wholeModel),
  }
}

/** A neighbour, and the flow to it or from it if there is one. */
export interface Neighbour {
  readonly peer: ElementId
  readonly flow: Subject | null
}

/**
 * The neighbours of a record. Of an element: the other ends of its flows, once for each flow, never
 * itself. Of a boundary: the elements inside it, or those outside with flows in or out. Of the
 * model: every element. A flow has ends, not neighbours.
 */
export function neighboursOf(
  { model, graph }: Situation,
  subject: Subject,
  direction: Direction,
): readonly Neighbour[] {
  switch (subject.type) {
    case 'element':
      return aroundElement(graph, subject.id, direction)
    case 'boundary': {
      const inside = graph.allInside(subject.id).map(({ id }) => id)
      if (direction === 'adjacent') return inside.map(alone)
      return inside
        .flatMap((id) => aroundElement(graph, id, direction))
        .filter(({ peer }) => !inside.includes(peer))
    }
    case 'model':
      return Object.values(model.elements).map(({ id }) => alone(id))
    case 'flow':
      return []
  }
}

function alone(peer: ElementId): Neighbour {
  return { peer, flow: null }
}

function aroundElement(
  graph: Situation['graph'],
  element: ElementId,
  direction: Direction,
): readonly Neighbour[] {
  const found: Neighbour[] = []
  if (direction !== 'out') {
    for (const { id, from } of graph.flowsInto(element)) {
      if (from !== element) found.push({ peer: from, flow: { type: 'flow', id } })
    }
  }
  if (direction !== 'in') {
    for (const { id, to } of graph.flowsOutOf(element)) {
      if (to !== element) found.push({ peer: to, flow: { type: 'flow', id } })
    }
  }
  return found
}
