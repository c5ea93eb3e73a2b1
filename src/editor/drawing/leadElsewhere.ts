import type { Side } from '@/model/diagram'
import { arrange, straight } from '@/model/edits/drawing'
import { reconnectFlow } from '@/model/edits/reconnect'
import type { ElementId, FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { chosenSides } from './chosenSides'

/** An end of a flow, where it is to be, and at which side; null leaves the side to Corral. */
export interface Moved {
  readonly end: 'from' | 'to'
  readonly element: ElementId
  readonly side: Side | null
}

/** Leads one end of a flow to an element, or to another side of the one that it is at. */
export function leadElsewhere(
  workspace: Workspace,
  id: FlowId,
  { end, element, side }: Moved,
): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const { boxes } = canvasOf(workspace).getState()
  document.getState().edit('Reconnect flow', (model) => {
    const led = reconnectFlow(model, id, { [end]: element })
    const flow = led.flows[id]
    const [start, stop] = [boxes.get(`element:${flow?.from}`), boxes.get(`element:${flow?.to}`)]
    if (!side || !start || !stop || flow?.from === flow?.to) return led
    const route = led.diagrams[diagram]?.flows[id] ?? straight
    const name = end === 'from' ? 'fromSide' : 'toSide'
    const chosen = chosenSides(start, stop, { fromSide: null, toSide: null, [name]: side })
    return arrange(led, diagram, { flows: { [id]: { ...route, [name]: chosen[name] } } })
  })
}
