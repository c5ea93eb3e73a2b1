import type { Element } from '@/model/element'
import type { ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { type ElementKindEntry, kindEntry, typeOf } from '@/model/vocabulary/elementKinds'
import type { Reach } from '@/risk/throughActor'
import { nameOf } from '@/rules/explain/nameOf'
import type { Situation } from '@/rules/situation'
import type { Start, Starts } from '../ways/starts'

/** How far the records of a model are from where someone starts. */
export type ReachOf = (subject: Subject) => Reach

/** Where somebody gets on their way, each with what they got through before; none at the start. */
type Trail = ReadonlyMap<ElementId, ElementId | null>

const unknown: Reach = { type: 'unknown' }
const atHand: Reach = { type: 'atHand' }
const outOfReach: Reach = { type: 'outOfReach' }

/**
 * How far each record is from where someone starts. Requests travel along flows, as they do for what
 * is exposed; what is put into a store comes back to its readers, and whoever owns an element answers
 * those who ask it. What hangs on a start that is not sure is not known, and neither is anything where nobody knows where they start.
 */
export function reachFrom(starts: Starts, situation: Situation): ReachOf {
  if (starts.elements.length === 0 && starts.wires.length === 0) return () => unknown
  const sure = trailFrom(
    starts.elements.filter(({ asks }) => asks.length === 0),
    starts.wires,
    situation,
  )
  const perhaps = trailFrom(starts.elements, starts.wires, situation)
  const wires = new Set(starts.wires)
  const ofElement = (id: ElementId): Reach => {
    if (sure.has(id)) return reachAlong(sure, id, situation)
    return perhaps.has(id) ? unknown : outOfReach
  }
  return (subject) => {
    switch (subject.type) {
      case 'element':
        return ofElement(subject.id)
      case 'flow': {
        const flow = situation.model.flows[subject.id]
        if (!flow) return unknown
        return wires.has(flow.id) ? atHand : nearest([ofElement(flow.from), ofElement(flow.to)])
      }
      case 'boundary':
        return nearest(situation.graph.allInside(subject.id).map(({ id }) => ofElement(id)))
      case 'model':
        return unknown
    }
  }
}

function trailFrom(
  starts: readonly Start[],
  wires: readonly FlowId[],
  situation: Situation,
): Trail {
  const { model, graph } = situation
  const begun = atHandOf(starts, wires, situation)
  const trail = new Map<ElementId, ElementId | null>()
  for (const id of begun) trail.set(id, null)
  // What is added while the trail is gone along is come to in its turn.
  for (const id of trail.keys()) {
    const element = model.elements[id]
    // People and services outside act for themselves: what reaches them goes no further.
    if (!element || (typeOf(element) === 'externalEntity' && !begun.has(id))) continue
    const receivers = graph.flowsOutOf(id).map(({ to }) => to)
    const readers = keeps(element) ? graph.flowsInto(id).map(({ from }) => from) : []
    for (const next of [...receivers, ...readers]) if (!trail.has(next)) trail.set(next, id)
  }
  return trail
}

/** Whether what is put into it comes back to whoever reads from it. */
function keeps({ kind }: Element): boolean {
  const { type, returnsContent }: ElementKindEntry = kindEntry(kind)
  return type === 'dataStore' && returnsContent === true
}

/** Where they start, what they send to or answer from what is theirs, and the ends of their wires. */
function atHandOf(
  starts: readonly Start[],
  wires: readonly FlowId[],
  { model, graph }: Situation,
): ReadonlySet<ElementId> {
  const own = starts.filter(({ standing }) => standing === 'own')
  return new Set([
    ...starts.map(({ element }) => element),
    ...own.flatMap(({ element }) => graph.flowsOutOf(element).map(({ to }) => to)),
    ...own.flatMap(({ element }) => graph.flowsInto(element).map(({ from }) => from)),
    ...wires.flatMap((id) => {
      const flow = model.flows[id]
      return flow ? [flow.from, flow.to] : []
    }),
  ])
}

function reachAlong(trail: Trail, id: ElementId, { model }: Situation): Reach {
  const others: string[] = []
  for (let at = trail.get(id) ?? null; at !== null; at = trail.get(at) ?? null) {
    others.unshift(nameOf({ type: 'element', id: at }, model))
  }
  return others.length === 0 ? atHand : { type: 'behind', others }
}

function nearest(all: readonly Reach[]): Reach {
  const [first] = all
    .filter(({ type }) => type === 'atHand' || type === 'behind')
    .toSorted((one, other) => othersOn(one) - othersOn(other))
  if (first) return first
  return all.length > 0 && all.every(({ type }) => type === 'outOfReach') ? outOfReach : unknown
}

function othersOn(reach: Reach): number {
  return reach.type === 'behind' ? reach.others.length : 0
}
