import { withRecord } from '../applyDifference'
import type { ElementId, FlowId } from '../id'
import type { Model } from '../model'
import { showsFlow } from '../onDiagram'
import { arrange, straight } from './drawing'
import { changeFlow } from './records'

/** The ids of what splitting a flow adds. */
export interface SplitIds {
  readonly flow: FlowId
  /** A new id for each control on the second half. */
  readonly makeId: () => string
}

/**
 * The model with a flow leading by way of an element. The first half is the flow itself, so that what
 * was decided about it stays; the second half is a new flow of which the same is known. Unchanged if
 * the element is an end of the flow already.
 */
export function splitFlow(model: Model, id: FlowId, by: ElementId, ids: SplitIds): Model {
  const flow = model.flows[id]
  if (!flow || !(by in model.elements) || flow.from === by || flow.to === by) return model
  const second = { ...flow, id: ids.flow, from: by }
  const added = withRecord(changeFlow(model, id, { to: by }), 'flows', second.id, second)
  return withRoutes(withControls(added, id, ids), id, second.id)
}

/** What protects the flow protects both halves. */
function withControls(model: Model, first: FlowId, { flow, makeId }: SplitIds): Model {
  return Object.values(model.controls)
    .filter(({ on }) => on.type === 'flow' && on.id === first)
    .reduce((rest, control) => {
      // The table says what the id is of.
      const id = makeId() as typeof control.id
      return withRecord(rest, 'controls', id, { ...control, id, on: { type: 'flow', id: flow } })
    }, model)
}

/** Each half keeps the side of the end that it keeps; bends on the way would lead past the element. */
function withRoutes(model: Model, first: FlowId, second: FlowId): Model {
  return Object.values(model.diagrams).reduce((rest, { id, flows, ...shown }) => {
    const route = flows[first]
    const before = model.flows[second]
    if (!route || !before || !showsFlow(shown, before)) return rest
    const { fromSide, toSide } = route
    return arrange(rest, id, {
      flows: {
        [first]: { ...route, ...straight, fromSide },
        [second]: { ...route, ...straight, toSide },
      },
    })
  }, model)
}
