import type { Graph } from '@/model/graph'
import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Direction } from './condition'

/** Takes note of a neighbour, and of the flow to it or from it if there is one. */
export type Meet = (peer: ElementId, flow: FlowId | null) => void

/**
 * Meets the neighbours of a record. Of an element: the other ends of its flows, once for each flow,
 * never itself. Of a boundary: the elements inside it, or those outside with flows in or out. Of the
 * model: every element. A flow has ends, not neighbours.
 */
export function eachNeighbour(
  { model, graph }: { readonly model: Model; readonly graph: Graph },
  subject: Subject,
  direction: Direction,
  meet: Meet,
): void {
  switch (subject.type) {
    case 'element':
      aroundElement(graph, subject.id, direction, meet)
      return
    case 'boundary': {
      const members = graph.allInside(subject.id)
      if (direction === 'adjacent') for (const { id } of members) meet(id, null)
      else aroundMembers(graph, members, direction, meet)
      return
    }
    case 'model':
      for (const { id } of Object.values(model.elements)) meet(id, null)
      return
    case 'flow':
  }
}

function aroundMembers(
  graph: Graph,
  members: readonly { readonly id: ElementId }[],
  direction: Direction,
  meet: Meet,
): void {
  const inside = new Set(members.map(({ id }) => id))
  for (const id of inside) {
    aroundElement(graph, id, direction, (peer, flow) => {
      if (!inside.has(peer)) meet(peer, flow)
    })
  }
}

function aroundElement(graph: Graph, element: ElementId, direction: Direction, meet: Meet): void {
  if (direction !== 'out') {
    for (const { id, from } of graph.flowsInto(element)) if (from !== element) meet(from, id)
  }
  if (direction !== 'in') {
    for (const { id, to } of graph.flowsOutOf(element)) if (to !== element) meet(to, id)
  }
}
