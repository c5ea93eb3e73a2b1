import { withRecord, withoutRecord } from '../applyDifference'
import type { Box, BoundaryShape, Diagram } from '../diagram'
import { emptyDiagram } from '../emptyDiagram'
import { diagramsInOrder } from '../firstDiagram'
import type { BoundaryId, DiagramId, ElementId, FlowId } from '../id'
import type { Model } from '../model'
import { showsFlow } from '../onDiagram'
import type { Picked } from '../subject'
import { madeWhole } from '../whole'
import { arrange } from './drawing'
import { removeNotes } from './notes'

/** The model with an empty diagram after all others. */
export function addDiagram(model: Model, id: DiagramId, name: string): Model {
  const last = diagramsInOrder(model).at(-1)
  const order = last ? last.order + 1 : 0
  return withRecord(model, 'diagrams', id, emptyDiagram(id, name, order))
}

/** The model with some words about a diagram changed. */
export function changeDiagram(
  model: Model,
  id: DiagramId,
  fields: Partial<Pick<Diagram, 'name' | 'description'>>,
): Model {
  const diagram = model.diagrams[id]
  return diagram ? withRecord(model, 'diagrams', id, { ...diagram, ...fields }) : model
}

/** The model with a second diagram that shows the same records in the same places, right after the first. */
export function duplicateDiagram(
  model: Model,
  id: DiagramId,
  copy: DiagramId,
  name: string,
): Model {
  const diagram = model.diagrams[id]
  if (!diagram) return model
  // What another tool said of the one is not said of the other.
  const copied = withRecord(model, 'diagrams', copy, { ...diagram, id: copy, name, kept: null })
  const ids = diagramsInOrder(model).map((each) => each.id)
  return inOrder(copied, ids.toSpliced(ids.indexOf(id) + 1, 0, copy))
}

/** The model with a diagram so many places later among the others, or earlier. */
export function moveDiagram(model: Model, id: DiagramId, by: number): Model {
  const ids = diagramsInOrder(model).map((each) => each.id)
  const at = ids.indexOf(id)
  const to = Math.min(ids.length - 1, Math.max(0, at + by))
  if (at < 0 || to === at) return model
  return inOrder(model, ids.toSpliced(at, 1).toSpliced(to, 0, id))
}

function inOrder(model: Model, ids: readonly DiagramId[]): Model {
  return ids.reduce((rest, id, order) => {
    const diagram = rest.diagrams[id]
    if (!diagram || diagram.order === order) return rest
    return withRecord(rest, 'diagrams', id, { ...diagram, order })
  }, model)
}

/** The model without a diagram. Its records stay, also those that no other diagram shows; the last diagram stays too. */
export function removeDiagram(model: Model, id: DiagramId): Model {
  if (!(id in model.diagrams) || Object.keys(model.diagrams).length === 1) return model
  return madeWhole(withoutRecord(model, 'diagrams', id), model)
}

/** The model with an element shown on one more diagram, with its flows to what is there. */
export function showElement(model: Model, diagram: DiagramId, id: ElementId, box: Box): Model {
  return id in model.elements ? arrange(model, diagram, { elements: { [id]: box } }) : model
}

/** The model with a boundary shown on one more diagram. */
export function showBoundary(
  model: Model,
  diagram: DiagramId,
  id: BoundaryId,
  shape: BoundaryShape,
): Model {
  return id in model.boundaries ? arrange(model, diagram, { boundaries: { [id]: shape } }) : model
}

/** The model with a flow shown again on a diagram that left it out. */
export function showFlow(model: Model, id: DiagramId, flow: FlowId): Model {
  const diagram = model.diagrams[id]
  if (!diagram || !(flow in diagram.leftOut)) return model
  return withRecord(model, 'diagrams', id, {
    ...diagram,
    leftOut: without(diagram.leftOut, new Set([flow])),
  })
}

/**
 * The model with records taken off a diagram; in the model they stay. A flow is left out there from
 * now on, while an element that comes back brings its flows. A note is on no other diagram, so it goes.
 */
export function takeOff(model: Model, id: DiagramId, picked: readonly Picked[]): Model {
  const diagram = model.diagrams[id]
  if (!diagram) return model
  const ids = (type: Picked['type']) =>
    new Set<string>(picked.flatMap((each) => (each.type === type && 'id' in each ? [each.id] : [])))
  const flows = ids('flow')
  const isShown = (flow: string) => {
    const record = model.flows[flow as FlowId]
    return record !== undefined && showsFlow(diagram, record)
  }
  const taken = {
    ...diagram,
    elements: without(diagram.elements, ids('element')),
    boundaries: without(diagram.boundaries, ids('boundary')),
    leftOut: {
      ...diagram.leftOut,
      ...Object.fromEntries([...flows].filter(isShown).map((flow) => [flow, true as const])),
    },
  }
  const isSame =
    taken.elements === diagram.elements &&
    taken.boundaries === diagram.boundaries &&
    Object.keys(taken.leftOut).length === Object.keys(diagram.leftOut).length
  const off = isSame ? model : withRecord(model, 'diagrams', id, taken)
  const notes = picked.flatMap((each) => (each.type === 'note' ? [each.id] : []))
  const next = removeNotes(off, id, notes)
  return next === model ? model : madeWhole(next, model)
}

function without<Layout extends object>(layout: Layout, gone: ReadonlySet<string>): Layout {
  const entries = Object.entries(layout)
  const kept = entries.filter(([id]) => !gone.has(id))
  // A part of a layout is a layout.
  return kept.length === entries.length ? layout : (Object.fromEntries(kept) as Layout)
}
