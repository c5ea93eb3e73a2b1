import type { Box, BoundaryShape, Diagram, Note, Point, Route } from '@/model/diagram'
import { arrange, moveInto, nestBoundary } from '@/model/edits/drawing'
import type { Element } from '@/model/element'
import type { BoundaryId, DiagramId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Picked } from '@/model/subject'
import { drawnBox } from '../canvas/elementSize'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { routeAfterMove } from '../geometry/routeAfterMove'

/** New places by `subjectKey`: where the upper left corner is drawn. */
export type Places = ReadonlyMap<string, Point>

/**
 * The model with elements, boundaries and notes in new places. Flows go along as
 * `routeAfterMove` says. Only the place is taken: sizes stay as they are in the model.
 */
export function moveTo(model: Model, id: DiagramId, places: Places): Model {
  const diagram = model.diagrams[id]
  if (!diagram) return model
  const elements = movedElements(model, diagram, places)
  const boundaries = movedBoundaries(diagram, places)
  const notes = movedNotes(diagram, places)
  if ([elements, boundaries, notes].every((moved) => Object.keys(moved).length === 0)) return model
  return arrange(model, id, {
    elements,
    boundaries,
    notes,
    flows: movedRoutes(model, diagram, elements),
  })
}

function movedElements({ elements }: Model, diagram: Diagram, places: Places) {
  const moved: { [id: string]: Box } = {}
  for (const [key, place] of places) {
    const subject = subjectOfKey(key)
    if (subject?.type !== 'element') continue
    const box = diagram.elements[subject.id]
    const by = shiftOf(elements[subject.id], box, place)
    if (!box || !by) continue
    moved[subject.id] = { ...box, x: box.x + by.x, y: box.y + by.y }
  }
  return moved
}

function movedBoundaries({ boundaries }: Diagram, places: Places) {
  const moved: { [id: string]: BoundaryShape } = {}
  for (const [key, place] of places) {
    const subject = subjectOfKey(key)
    const shape = subject?.type === 'boundary' ? boundaries[subject.id] : undefined
    const now = shape && movedShape(shape, place)
    if (subject && now) moved[subject.id] = now
  }
  return moved
}

function movedNotes({ notes }: Diagram, places: Places) {
  const moved: { [id: string]: Note } = {}
  for (const [key, place] of places) {
    const subject = subjectOfKey(key)
    const note = subject?.type === 'note' ? notes[subject.id] : undefined
    if (subject && note && !isAt(note, place)) moved[subject.id] = { ...note, ...place }
  }
  return moved
}

/** An element that is drawn wider than it was made is moved from where it is drawn. Null when it is there already. */
function shiftOf(element: Element | undefined, box: Box | undefined, place: Point): Point | null {
  if (!element || !box) return null
  const drawn = drawnBox(element, box)
  return isAt(drawn, place) ? null : { x: place.x - drawn.x, y: place.y - drawn.y }
}

const isAt = (one: Point, other: Point) => one.x === other.x && one.y === other.y

/** Null when it is there already. */
function movedShape(shape: BoundaryShape, place: Point): BoundaryShape | null {
  if (shape.form === 'box') return isAt(shape, place) ? null : { ...shape, ...place }
  const left = Math.min(...shape.points.map(({ x }) => x))
  const top = Math.min(...shape.points.map(({ y }) => y))
  const by = { x: place.x - left, y: place.y - top }
  if (by.x === 0 && by.y === 0) return null
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) }
}

/** The routes of the flows of what was moved, where those have to change. */
function movedRoutes(model: Model, diagram: Diagram, moved: { readonly [id: string]: Box }) {
  const routes: { [id: string]: Route } = {}
  const end = (id: ElementId) => {
    const before = diagram.elements[id]
    return before ? { before, after: moved[id] ?? before } : null
  }
  for (const flow of Object.values(model.flows)) {
    const route = diagram.flows[flow.id]
    const [from, to] = [end(flow.from), end(flow.to)]
    if (!route || !from || !to || !(flow.from in moved || flow.to in moved)) continue
    const after = routeAfterMove(route, from, to)
    if (after !== route) routes[flow.id] = after
  }
  return routes
}

/** The model with records put into a boundary, or out of every one (`null`). */
export function putInto(
  model: Model,
  subjects: readonly Picked[],
  boundary: BoundaryId | null,
): Model {
  return subjects.reduce((rest, subject) => {
    if (subject.type === 'element') {
      return rest.elements[subject.id]?.boundary === boundary
        ? rest
        : moveInto(rest, subject.id, boundary)
    }
    if (subject.type !== 'boundary' || rest.boundaries[subject.id]?.parent === boundary) return rest
    return nestBoundary(rest, subject.id, boundary)
  }, model)
}
