import type { Box, Point } from '@/model/diagram'
import { addBoundary, addElement, addFlow, straight } from '@/model/edits/drawing'
import { putNote } from '@/model/edits/notes'
import type { TrustBoundary } from '@/model/boundary'
import type { Element } from '@/model/element'
import type { BoundaryId, NoteId } from '@/model/id'
import type { Model } from '@/model/model'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { type ElementKind, kindEntry } from '@/model/vocabulary/elementKinds'
import { newId } from '@/store/newId'
import type { Workspace } from '@/store/workspace'
import { canvasOf, type Growing } from '../canvas/canvasStore'
import { newElementSize } from '../canvas/elementSize'
import { newNoteSize } from '../canvas/noteSize'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import { centreOf } from '../geometry/box'
import { freeSpot, snapped } from '../geometry/freeSpot'
import type { Size } from '../geometry/resizing'
import { fittedIn } from '../geometry/roomIn'
import { boundaryAt } from './containers'
import { chosenSides } from './chosenSides'
import { offerToHold } from './enclosed'
import { growAround } from './growAround'
import { namingStep } from './namingStep'
import { newBoundary, newElement, newFlow } from './newRecords'
import { shown } from './shown'

/** What the palette offers: an element or a boundary of a kind, or a note. */
export type Offer =
  | { readonly type: 'element'; readonly kind: ElementKind }
  | { readonly type: 'boundary'; readonly kind: BoundaryKind }
  | { readonly type: 'note'; readonly kind: 'note' }

/** What is a record of the model, and not only of a diagram. */
export type RecordOffer = Exclude<Offer, { readonly type: 'note' }>

/** The sizes of what is new, in pixels at 100 %. */
const sizes = {
  element: newElementSize,
  boundary: { width: 360, height: 240 },
  note: newNoteSize,
}
/** A new boundary in a small one is no smaller than this; the one around it grows instead. */
const leastBoundary = { width: 160, height: 96 }
/** Room beside an element for a flow with its name, in pixels. */
const GAP = 120

/** Draws something new with its middle at a point, selects it and lets its name be typed. */
export function addAt(workspace: Workspace, offer: Offer, middle: Point): DrawnSubject {
  const { width, height } = sizeOf(offer)
  const corner = { x: snapped(middle.x - width / 2), y: snapped(middle.y - height / 2) }
  return draw(workspace, offer, { ...corner, width, height })
}

/** Draws something new beside what is selected, or in the middle of the view; never on top of anything. */
export function addBeside(workspace: Workspace, offer: Offer): DrawnSubject {
  const spot = spotNear(workspace, offer, takenBy(workspace, offer))
  const added = draw(workspace, offer, spot)
  workspace.canvas.current?.reveal(added)
  return added
}

/** A place for something new beside what is selected, or in the middle of the view. */
export function spotNear(workspace: Workspace, offer: Offer, taken: readonly Box[]): Box {
  const size = sizeOf(offer)
  const { boxes, selected } = canvasOf(workspace).getState()
  const [beside] = [...selected].flatMap((key) => boxes.get(key) ?? [])
  const middle = workspace.canvas.current?.centre() ?? { x: 0, y: 0 }
  const wanted = beside
    ? { x: beside.x + beside.width + GAP, y: beside.y }
    : { x: middle.x - size.width / 2, y: middle.y - size.height / 2 }
  return {
    ...size,
    ...freeSpot({ ...size, x: snapped(wanted.x), y: snapped(wanted.y) }, taken),
  }
}

/** How large something new is drawn, in pixels. */
export function sizeOf(offer: Offer): Size {
  return sizes[offer.type]
}

/** Elements may lie in boundaries, but nothing else on top of anything else. */
function takenBy(workspace: Workspace, offer: Offer): Box[] {
  const { boxes } = canvasOf(workspace).getState()
  return [...boxes].flatMap(([key, box]) =>
    offer.type === 'boundary' || !key.startsWith('boundary:') ? [box] : [],
  )
}

function draw(workspace: Workspace, offer: Offer, box: Box): DrawnSubject {
  if (offer.type === 'note') return drawNote(workspace, box)
  const home = homeAt(workspace, centreOf(box))
  if (offer.type === 'element') return drawElement(workspace, newElement(offer.kind, home), box)
  return drawInside(workspace, offer, home, box)
}

/**
 * Draws something new in a boundary, which grows with those around it as far as it has to, selects it
 * and lets its name be typed.
 */
export function drawInside(
  workspace: Workspace,
  offer: RecordOffer,
  home: BoundaryId | null,
  box: Box,
): DrawnSubject {
  if (offer.type === 'element') {
    const { diagram } = workspace.session.getState()
    const makeRoom = (model: Model) => growAround(model, diagram, home, box)
    return drawElement(workspace, newElement(offer.kind, home), box, makeRoom)
  }
  const frame = home && canvasOf(workspace).getState().boxes.get(`boundary:${home}`)
  const fitting = frame ? fittedIn(frame, box, leastBoundary) : box
  return drawBoundary(workspace, newBoundary(offer.kind, home), fitting)
}

function drawElement(
  workspace: Workspace,
  element: Element,
  box: Box,
  andThen: (model: Model) => Model = (model) => model,
): DrawnSubject {
  const { diagram } = workspace.session.getState()
  const subject = { type: 'element', id: element.id } as const
  const label = `Add ${kindEntry(element.kind).label}`
  const change = (model: Model) => andThen(addElement(model, diagram, element, box))
  workspace.document.getState().edit(label, change, namingStep(subject))
  return shown(workspace, subject)
}

function drawBoundary(workspace: Workspace, boundary: TrustBoundary, box: Box): DrawnSubject {
  const { diagram } = workspace.session.getState()
  const subject = { type: 'boundary', id: boundary.id } as const
  const label = `Add ${boundaryKindEntry(boundary.kind).label}`
  const change = (model: Model) =>
    growAround(
      addBoundary(model, diagram, boundary, { form: 'box', ...box }),
      diagram,
      boundary.parent,
      box,
    )
  workspace.document.getState().edit(label, change, namingStep(subject))
  offerToHold(workspace, boundary.id)
  return shown(workspace, subject)
}

function drawNote(workspace: Workspace, box: Box): DrawnSubject {
  const { diagram } = workspace.session.getState()
  const subject = { type: 'note', id: newId<NoteId>() } as const
  const change = (model: Model) => putNote(model, diagram, subject.id, { ...box, text: '' })
  workspace.document.getState().edit('Add note', change, namingStep(subject))
  return shown(workspace, subject)
}

/** The boundary that something new at a point is in. */
export function homeAt(workspace: Workspace, point: Point): BoundaryId | null {
  const { model } = workspace.document.getState()
  const diagram = model.diagrams[workspace.session.getState().diagram]
  const { boxes } = canvasOf(workspace).getState()
  return diagram ? boundaryAt(diagram, (id) => boxes.get(`boundary:${id}`), point) : null
}

/** Draws a new element around a point with a flow to it, or from it, in one step, and lets its name be typed. */
export function grow(
  workspace: Workspace,
  kind: ElementKind,
  { from, fromSide, toSide, way, at }: Omit<Growing, 'x' | 'y'>,
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
  const isBefore = way === 'before'
  const flow = isBefore ? newFlow(element.id, from) : newFlow(from, element.id)
  const subject = { type: 'element', id: element.id } as const
  const start = canvasOf(workspace).getState().boxes.get(`element:${from}`)
  const sides =
    start &&
    (isBefore
      ? chosenSides(box, start, { fromSide: toSide, toSide: fromSide })
      : chosenSides(start, box, { fromSide, toSide }))
  const change = (model: Model) =>
    addFlow(addElement(model, diagram, element, box), diagram, flow, { ...straight, ...sides })
  document.getState().edit(`Add ${kindEntry(kind).label}`, change, namingStep(subject))
  workspace.canvas.current?.reveal(shown(workspace, subject))
}
