import { addFlow, straight } from '@/model/edits/drawing'
import type { ElementId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { type ChosenSides, chosenSides } from './chosenSides'
import { namingStep } from './namingStep'
import { newFlow } from './newRecords'
import { shown } from './shown'

/** Draws a flow between two elements, selects it and lets its name be typed. */
export function connect(
  workspace: Workspace,
  from: ElementId,
  to: ElementId,
  sides: ChosenSides = { fromSide: null, toSide: null },
): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const flow = newFlow(from, to)
  const subject = { type: 'flow', id: flow.id } as const
  const { boxes } = canvasOf(workspace).getState()
  const [start, end] = [boxes.get(`element:${from}`), boxes.get(`element:${to}`)]
  const route = { ...straight, ...(start && end && from !== to && chosenSides(start, end, sides)) }
  document
    .getState()
    .edit('Connect', (model) => addFlow(model, diagram, flow, route), namingStep(subject))
  const { elements, flows } = document.getState().model
  if (!flows[flow.id]) return
  shown(workspace, subject)
  const nameOf = (id: ElementId) => elements[id]?.name ?? ''
  workspace.announce(`Flow from ${nameOf(from)} to ${nameOf(to)} added`)
}
