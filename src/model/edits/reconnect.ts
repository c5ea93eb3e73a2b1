import type { DataFlow } from '../flow'
import type { FlowId } from '../id'
import type { Model } from '../model'
import { arrange } from './drawing'
import { changeFlow } from './records'

/** The model with a flow leading elsewhere; in the diagrams it leaves and arrives where that is shortest. */
export function reconnectFlow(
  model: Model,
  id: FlowId,
  ends: Partial<Pick<DataFlow, 'from' | 'to'>>,
): Model {
  const flow = model.flows[id]
  if (!flow) return model
  const next = { from: flow.from, to: flow.to, ...ends }
  if (next.from === flow.from && next.to === flow.to) return model
  if (!(next.from in model.elements) || !(next.to in model.elements)) return model
  return Object.values(model.diagrams).reduce(
    (routed, diagram) => {
      const route = diagram.flows[id]
      if (!route) return routed
      const fresh = { ...route, bends: [], fromSide: null, toSide: null }
      return arrange(routed, diagram.id, { flows: { [id]: fresh } })
    },
    changeFlow(model, id, next),
  )
}
