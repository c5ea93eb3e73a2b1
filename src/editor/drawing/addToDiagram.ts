import type { Box, Point } from '@/model/diagram'
import { addBoundary, addElement, addFlow } from '@/model/edits/drawing'
import type { BoundaryId, ElementId } from '@/model/id'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { type ElementKind, kindEntry } from '@/model/vocabulary/elementKinds'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { newElementSize } from '../canvas/elementSize'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import { centreOf } from '../geometry/box'
import { freeSpot, snapped } from '../geometry/freeSpot'
import { boundaryAt } from './containers'
import { newBoundary, newElement, newFlow } from './newRecords'

/** What the palette offers: an element or a boundary of a kind. */
export type Offer =
  | { readonly type: 'element'; readonly kind: ElementKind }
  | { readonly type: 'boundary'; readonly kind: BoundaryKind }

const boundarySize = { width: 360, height: 240 }
const GAP = 56

/** Draws something new with its middle at a point, selects it and lets its name be typed. */
export function addAt(workspace: Workspace, offer: Offer, middle: Point): DrawnSubject | null {
  const { width, height } = offer.type === 'element' ? newElementSize : boundarySize
  const corner = { x: snapped(middle.x - width / 2), y: snapped(middle.y - height / 2) }
  return draw(workspace, offer, { ...corner, width, height })
}

/** Draws something new beside what is selected, or in the middle of the view; never on top of anything. */
export function addBeside(workspace: Workspace, offer: Offer): DrawnSubject | null {
  const size = offer.type === 'element' ? newElementSize : boundarySize
  const { boxes, selected } = canvasOf(workspace).getState()
  const [beside] = [...selected].flatMap((key) => boxes.get(key) ?? [])
  const middle = workspace.canvas.current?.centre() ?? { x: 0, y: 0 }
  const wanted = beside
    ? { x: beside.x + beside.width + GAP, y: beside.y }
    : { x: middle.x - size.width / 2, y: middle.y - size.height / 2 }
  const taken = takenBy(workspace, offer)
  const spot = freeSpot({ ...size, x: snapped(wanted.x), y: snapped(wanted.y) }, taken)
  const added = draw(workspace, offer, { ...size, ...spot })
  if (added) workspace.canvas.current?.reveal(added)
  return added
}

/** Elements may lie in boundaries, but nothing else on top of anything else. */
function takenBy(workspace: Workspace, offer: Offer): Box[] {
  const { boxes } = canvasOf(workspace).getState()
  return [...boxes].flatMap(([key, box]) =>
    offer.type === 'boundary' || key.startsWith('element:') ? [box] : [],
  )
}

function draw(workspace: Workspace, offer: Offer, box: Box): DrawnSubject | null {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const home = homeAt(workspace, centreOf(box))
  if (offer.type === 'element') {
    const element = newElement(offer.kind, home)
    document
      .getState()
      .edit(`Add ${kindEntry(offer.kind).label}`, (model) =>
        addElement(model, diagram, element, box),
      )
    return shown(workspace, { type: 'element', id: element.id })
  }
  const boundary = newBoundary(offer.kind, home)
  document
    .getState()
    .edit(`Add ${boundaryKindEntry(offer.kind).label}`, (model) =>
      addBoundary(model, diagram, boundary, { form: 'box', ...box }),
    )
  return shown(workspace, { type: 'boundary', id: boundary.id })
}

function homeAt(workspace: Workspace, point: Point): BoundaryId | null {
  const { model } = workspace.document.getState()
  const diagram = model.diagrams[workspace.session.getState().diagram]
  const { boxes } = canvasOf(workspace).getState()
  return diagram ? boundaryAt(diagram, (id) => boxes.get(`boundary:${id}`), point) : null
}

function shown({ session }: Workspace, subject: DrawnSubject): DrawnSubject {
  session.getState().select([subject])
  session.getState().startRenaming(subject)
  return subject
}

/** Draws a new element around a point with a flow to it, in one step, and lets its name be typed. */
export function grow(
  workspace: Workspace,
  kind: ElementKind,
  { from, at }: { readonly from: ElementId; readonly at: Point },
): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const { width, height } = newElementSize
  const wanted = {
    ...newElementSize,
    x: snapped(at.x - width / 2),
    y: snapped(at.y - height / 2),
  }
  const offer = { type: 'element', kind } as const
  const box = { ...wanted, ...freeSpot(wanted, takenBy(workspace, offer)) }
  const element = newElement(kind, homeAt(workspace, centreOf(box)))
  const flow = newFlow(from, element.id)
  document
    .getState()
    .edit(`Add ${kindEntry(kind).label}`, (model) =>
      addFlow(addElement(model, diagram, element, box), diagram, flow),
    )
  workspace.canvas.current?.reveal(shown(workspace, { type: 'element', id: element.id }))
}

/** Draws a flow between two elements and selects it. */
export function connect(workspace: Workspace, from: ElementId, to: ElementId): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const flow = newFlow(from, to)
  document.getState().edit('Connect', (model) => addFlow(model, diagram, flow))
  if (!document.getState().model.flows[flow.id]) return
  session.getState().select([{ type: 'flow', id: flow.id }])
  const { elements } = document.getState().model
  const nameOf = (id: ElementId) => elements[id]?.name ?? ''
  workspace.announce(`Flow from ${nameOf(from)} to ${nameOf(to)} added`)
}
