import type { Point } from '@/model/diagram'
import { addElement } from '@/model/edits/drawing'
import { splitFlow } from '@/model/edits/splitFlow'
import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import { newId } from '@/store/newId'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { newElementSize } from '../canvas/elementSize'
import { centreOf } from '../geometry/box'
import { freeSpot, snapped } from '../geometry/freeSpot'
import { pointAlong } from '../geometry/line'
import { homeAt } from './addToDiagram'
import { shown } from './shown'
import { namingStep } from './namingStep'
import { newElement } from './newRecords'

/** Draws something new in the middle of a flow, or as near to it as there is room, and leads the flow over it. */
export function insertInto(workspace: Workspace, flow: FlowId, kind: ElementKind): void {
  const { lines, boxes } = canvasOf(workspace).getState()
  const line = lines.get(flow)
  if (!line) return
  const wanted = around(pointAlong(line, 0.5))
  const taken = [...boxes].flatMap(([key, box]) => (key.startsWith('boundary:') ? [] : [box]))
  insert(workspace, flow, kind, { ...wanted, ...freeSpot(wanted, taken) })
}

/** Draws something new where it was dropped on a flow, and leads the flow over it. */
export function insertAt(
  workspace: Workspace,
  flow: FlowId,
  kind: ElementKind,
  middle: Point,
): void {
  insert(workspace, flow, kind, around(middle))
}

function around({ x, y }: Point) {
  const { width, height } = newElementSize
  return { x: snapped(x - width / 2), y: snapped(y - height / 2), width, height }
}

function insert(
  workspace: Workspace,
  flow: FlowId,
  kind: ElementKind,
  box: ReturnType<typeof around>,
): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const element = newElement(kind, homeAt(workspace, centreOf(box)))
  const subject = { type: 'element', id: element.id } as const
  const change = (model: Model) =>
    splitBy(addElement(model, diagram, element, box), flow, element.id)
  document.getState().edit('Insert into flow', change, namingStep(subject))
  workspace.canvas.current?.reveal(shown(workspace, subject))
  workspace.announce('The flow leads over it now')
}

/** Leads a flow over an element that was dropped on it: one step together with the move, by its merge key. */
export function leadOver(
  { document, announce }: Workspace,
  flow: FlowId,
  by: ElementId,
  mergeKey: string,
): void {
  document.getState().edit('Insert into flow', (model) => splitBy(model, flow, by), mergeKey)
  document.getState().pause()
  announce('The flow leads over it now')
}

function splitBy(model: Model, flow: FlowId, by: ElementId): Model {
  return splitFlow(model, flow, by, { flow: newId<FlowId>(), makeId: () => newId<string>() })
}
