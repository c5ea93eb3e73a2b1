import type { Element } from '../element'
import type { ElementId } from '../id'
import type { ElementKind } from '../vocabulary/elementKinds'
import { known, type Derived, type Evidence } from './evidence'

const bots: ReadonlySet<ElementKind> = new Set([
  'chatbot',
  'automation-bot',
  'agent',
  'orchestrator',
])
const agents: ReadonlySet<ElementKind> = new Set(['agent', 'orchestrator', 'external-agent'])

/** What agents talk to one another through. */
const channels: ReadonlySet<ElementKind> = new Set(['queue', 'memory'])

/** The agents that a bot or an agent deals with: next to it, or at the other side of a queue or a memory. */
export function peerAgents(evidence: Evidence, element: Element): Derived {
  if (!bots.has(element.kind) && element.kind !== 'external-agent') {
    return known([], 'it is no bot or agent')
  }
  const found = new Set<ElementId>()
  for (const neighbour of neighboursOf(evidence, element)) {
    const across = channels.has(neighbour.kind) ? neighboursOf(evidence, neighbour) : [neighbour]
    for (const { kind, id } of across) {
      if (agents.has(kind) && id !== element.id) found.add(id)
    }
  }
  const because = found.size > 0 ? 'it deals with other agents' : 'it deals with no other agent'
  return known([...found].toSorted(), because)
}

/** Whether it deals with other agents at all. */
export function multiAgent(peers: Derived): Derived {
  const some = Array.isArray(peers.value) && peers.value.length > 0
  return known(some ? 'yes' : 'no', peers.because)
}

function neighboursOf({ model, graph }: Evidence, { id }: Element): readonly Element[] {
  const ids = [
    ...graph.flowsInto(id).map(({ from }) => from),
    ...graph.flowsOutOf(id).map(({ to }) => to),
  ]
  return ids.flatMap((neighbour) => model.elements[neighbour] ?? [])
}
