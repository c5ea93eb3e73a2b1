import type { Graph } from '@/model/graph'
import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import type { WayStep } from './way'

/** A step along one flow, from one end to the other. */
export type Hop = Pick<WayStep, 'kind' | 'flow' | 'from' | 'at'>

/** What one agent says reaches another: straight, or through a queue or a memory. */
export interface AgentLink {
  readonly to: ElementId
  readonly hops: readonly Hop[]
}

/** What agents talk to one another through. */
const channels: ReadonlySet<ElementKind> = new Set(['queue', 'memory'])

/** Whom of some agents an agent can tell something: those that it calls, and those that call it. */
export function linksFrom(
  agent: ElementId,
  agents: ReadonlySet<ElementId>,
  { model, graph }: { readonly model: Model; readonly graph: Graph },
): readonly AgentLink[] {
  const links = new Map<ElementId, AgentLink>()
  const add = (to: ElementId, hops: readonly Hop[]) => {
    const known = links.get(to)
    if (to === agent || !agents.has(to)) return
    if (!known || hops.length < known.hops.length) links.set(to, { to, hops })
  }
  for (const hop of hopsFrom(agent, graph)) {
    if (hop.at === null) continue
    add(hop.at, [hop])
    const kind = model.elements[hop.at]?.kind
    if (!kind || !channels.has(kind)) continue
    for (const next of hopsFrom(hop.at, graph)) if (next.at !== null) add(next.at, [hop, next])
  }
  return [...links.values()].toSorted((one, other) => (one.to < other.to ? -1 : 1))
}

function hopsFrom(element: ElementId, graph: Graph): readonly Hop[] {
  const hops: Hop[] = [
    ...graph
      .flowsOutOf(element)
      .map(({ id, to }): Hop => ({ kind: 'act', flow: id, from: element, at: to })),
    ...graph
      .flowsInto(element)
      .map(({ id, from }): Hop => ({ kind: 'reply', flow: id, from: element, at: from })),
  ]
  return hops.toSorted(byFlow)
}

/** Sorts by the ids of the flows, so that the order of the records makes no difference. */
export function byFlow(one: Hop, other: Hop): number {
  return (one.flow ?? '') < (other.flow ?? '') ? -1 : 1
}

/** The shortest chain from an agent to one of which something is true, with the agents on it; or null. */
export function chainTo(
  start: ElementId,
  isGoal: (agent: ElementId) => boolean,
  linksOf: (agent: ElementId) => readonly AgentLink[],
): readonly AgentLink[] | null {
  const chains = new Map<ElementId, readonly AgentLink[]>([[start, []]])
  for (const [agent, chain] of chains) {
    if (isGoal(agent)) return chain
    for (const link of linksOf(agent)) {
      if (!chains.has(link.to)) chains.set(link.to, [...chain, link])
    }
  }
  return null
}
