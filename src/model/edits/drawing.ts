import { withRecord } from '../applyDifference'
import type { TrustBoundary } from '../boundary'
import type { Box, BoundaryShape, Note, Route } from '../diagram'
import type { Element } from '../element'
import type { DataFlow } from '../flow'
import type { BoundaryId, DiagramId, ElementId, FlowId, NoteId } from '../id'
import type { Model } from '../model'
import { changeElement, changeFlow } from './records'
import { isAround } from '../whole'

/** Where things go in one diagram. */
export interface Layout {
  readonly elements?: { readonly [id: ElementId]: Box }
  readonly boundaries?: { readonly [id: BoundaryId]: BoundaryShape }
  readonly flows?: { readonly [id: FlowId]: Route }
  readonly notes?: { readonly [id: NoteId]: Note }
}

/** A flow drawn without bends, from and to wherever that is shortest. */
export const straight: Route = { bends: [], fromSide: null, toSide: null, label: null }

/** The model with places in a diagram changed; the other places stay. */
export function arrange(model: Model, id: DiagramId, layout: Layout): Model {
  const diagram = model.diagrams[id]
  if (!diagram) return model
  return withRecord(model, 'diagrams', id, {
    ...diagram,
    elements: { ...diagram.elements, ...layout.elements },
    boundaries: { ...diagram.boundaries, ...layout.boundaries },
    flows: { ...diagram.flows, ...layout.flows },
    notes: layout.notes ? { ...diagram.notes, ...layout.notes } : diagram.notes,
  })
}

/** The model with an element drawn in a diagram. */
export function addElement(model: Model, diagram: DiagramId, element: Element, box: Box): Model {
  const added = withRecord(model, 'elements', element.id, element)
  return arrange(added, diagram, { elements: { [element.id]: box } })
}

/** The model with a boundary drawn in a diagram. */
export function addBoundary(
  model: Model,
  diagram: DiagramId,
  boundary: TrustBoundary,
  shape: BoundaryShape,
): Model {
  const added = withRecord(model, 'boundaries', boundary.id, boundary)
  return arrange(added, diagram, { boundaries: { [boundary.id]: shape } })
}

/** The model with a flow drawn in a diagram; unchanged if one of its ends does not exist. */
export function addFlow(
  model: Model,
  diagram: DiagramId,
  flow: DataFlow,
  route: Route = straight,
): Model {
  if (!(flow.from in model.elements) || !(flow.to in model.elements)) return model
  const added = withRecord(model, 'flows', flow.id, flow)
  return arrange(added, diagram, { flows: { [flow.id]: route } })
}

/** The model with an element put into a boundary, or out of every one (`null`). */
export function moveInto(model: Model, id: ElementId, boundary: BoundaryId | null): Model {
  if (boundary !== null && !(boundary in model.boundaries)) return model
  return changeElement(model, id, { boundary })
}

/** The model with a boundary put into another, or out; unchanged if that would put it into itself. */
export function nestBoundary(model: Model, id: BoundaryId, parent: BoundaryId | null): Model {
  const boundary = model.boundaries[id]
  const stands = parent === null || parent in model.boundaries
  if (!boundary || !stands || isAround(id, parent, model)) return model
  return withRecord(model, 'boundaries', id, { ...boundary, parent })
}

/** The model with a flow leading the other way. */
export function reverseFlow(model: Model, id: FlowId): Model {
  const flow = model.flows[id]
  if (!flow) return model
  const reversed = changeFlow(model, id, { from: flow.to, to: flow.from })
  return Object.values(model.diagrams).reduce((turned, diagram) => {
    const route = diagram.flows[id]
    return route ? arrange(turned, diagram.id, { flows: { [id]: turnedAround(route) } }) : turned
  }, reversed)
}

function turnedAround({ bends, fromSide, toSide, label }: Route): Route {
  return {
    bends: bends.toReversed(),
    fromSide: toSide,
    toSide: fromSide,
    label: label === null ? null : 1 - label,
  }
}
