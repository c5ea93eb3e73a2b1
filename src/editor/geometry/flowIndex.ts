import type { Route } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { ElementId, FlowId } from '@/model/id'
import { straight } from '@/model/edits/drawing'

/** A flow as it is drawn: its ends and its bends. */
export interface DrawnFlow {
  readonly id: FlowId
  readonly from: ElementId
  readonly to: ElementId
  readonly route: Route
}

/** The flows of a diagram, and which of them touch each element. */
export interface FlowIndex {
  readonly flows: ReadonlyMap<FlowId, DrawnFlow>
  readonly at: ReadonlyMap<ElementId, readonly DrawnFlow[]>
}

/** The flows that a diagram shows. */
export function flowIndexOf(
  flows: { readonly [id: FlowId]: DataFlow },
  routes: { readonly [id: FlowId]: Route },
  isShown: (flow: DataFlow) => boolean,
): FlowIndex {
  const drawn = new Map<FlowId, DrawnFlow>()
  const at = new Map<ElementId, DrawnFlow[]>()
  for (const record of Object.values(flows)) {
    if (!isShown(record)) continue
    const { id, from, to } = record
    const route = routes[id] ?? straight
    const flow = { id, from, to, route }
    drawn.set(id, flow)
    for (const end of from === to ? [from] : [from, to]) at.set(end, [...(at.get(end) ?? []), flow])
  }
  return { flows: drawn, at }
}

/** The index with one flow drawn another way. */
export function withRoute({ flows, at }: FlowIndex, flow: DrawnFlow): FlowIndex {
  const ends = new Map(at)
  for (const end of [flow.from, flow.to]) {
    ends.set(
      end,
      (ends.get(end) ?? []).map((one) => (one.id === flow.id ? flow : one)),
    )
  }
  return { flows: new Map(flows).set(flow.id, flow), at: ends }
}
