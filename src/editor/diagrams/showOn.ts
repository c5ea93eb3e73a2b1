import type { Box, BoundaryShape, Diagram, Point } from '@/model/diagram'
import { showBoundary, showElement, showFlow } from '@/model/edits/diagrams'
import type { BoundaryId, DiagramId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { isOn } from '@/model/onDiagram'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { shapeBox } from '../canvas/canvasNodes'
import { canvasOf } from '../canvas/canvasStore'
import { newElementSize } from '../canvas/elementSize'
import { type DrawnRecord, subjectOfKey } from '../canvas/subjectOfKey'
import { withContents } from '../drawing/containers'
import { growAround } from '../drawing/growAround'
import { boxAround, moved } from '../geometry/box'
import { freeSpot, snapped } from '../geometry/freeSpot'
import { frameFor, spotBeside, spotIn } from '../geometry/roomIn'

const boundarySize = { width: 360, height: 240 }

/**
 * The model with records of one diagram shown on another too, as they stand to one another, where
 * there is room for them. A boundary brings what is in it.
 */
export function shownOn(
  model: Model,
  picked: readonly Picked[],
  { from, to }: { readonly from: DiagramId; readonly to: DiagramId },
): Model {
  const [source, target] = [model.diagrams[from], model.diagrams[to]]
  if (!source || !target) return model
  const all = [...withContents(model, picked)].flatMap((key) => subjectOfKey(key) ?? [])
  const coming = all.filter(
    (each) => isOn(source, each, model) && !isOn(target, each, model) && each.type !== 'note',
  )
  const by = shiftTo(
    target,
    coming.flatMap((each) => boxIn(source, each) ?? []),
  )
  return coming.reduce((rest, each) => {
    if (each.type === 'element') {
      const box = source.elements[each.id]
      return box ? showElement(rest, to, each.id, moved(box, by)) : rest
    }
    const shape = each.type === 'boundary' ? source.boundaries[each.id] : undefined
    return shape && each.type === 'boundary'
      ? showBoundary(rest, to, each.id, movedShape(shape, by))
      : rest
  }, model)
}

/** How far things have to be moved to lie on a diagram without lying on anything. */
function shiftTo(target: Diagram, boxes: readonly Box[]): Point {
  const around = boxAround(boxes)
  const taken = boxesOf(target)
  if (!around || taken.length === 0) return { x: 0, y: 0 }
  const spot = freeSpot(around, taken)
  return { x: spot.x - snapped(around.x), y: spot.y - snapped(around.y) }
}

function boxesOf({ elements, boundaries, notes }: Diagram): Box[] {
  return [
    ...Object.values(elements),
    ...Object.values(boundaries).map(shapeBox),
    ...Object.values(notes),
  ]
}

function boxIn(diagram: Diagram, picked: Picked): Box | undefined {
  if (picked.type === 'element') return diagram.elements[picked.id]
  const shape = picked.type === 'boundary' ? diagram.boundaries[picked.id] : undefined
  return shape && shapeBox(shape)
}

function movedShape(shape: BoundaryShape, by: Point): BoundaryShape {
  if (shape.form === 'box') return { form: 'box', ...moved(shape, by) }
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) }
}

/** Shows a record of the model on the shown diagram: in its boundary, else in the middle of the view. */
export function showHere(workspace: Workspace, record: DrawnRecord): void {
  const { document, session, canvas } = workspace
  const { diagram } = session.getState()
  const middle = canvas.current?.centre() ?? { x: 0, y: 0 }
  const boxes = [...canvasOf(workspace).getState().boxes]
  document.getState().edit('Show on diagram', (model) => {
    if (record.type === 'flow') return showFlow(model, diagram, record.id)
    const taken = boxes.flatMap(([key, box]) => (key.startsWith('boundary:') ? [] : [box]))
    return record.type === 'element'
      ? elementShown(model, diagram, record.id, { middle, taken })
      : boundaryShown(model, diagram, record.id, { middle, taken: boxes.map(([, box]) => box) })
  })
  session.getState().select([record])
  canvas.current?.reveal(record)
}

interface Ground {
  readonly middle: Point
  readonly taken: readonly Box[]
}

function elementShown(model: Model, diagram: DiagramId, id: ElementId, { middle, taken }: Ground) {
  const known = Object.values(model.diagrams).flatMap(({ elements }) => elements[id] ?? [])
  const { width, height } = known[0] ?? newElementSize
  const home = model.elements[id]?.boundary ?? null
  const frame = home && model.diagrams[diagram]?.boundaries[home]
  const around = aroundPoint(middle, { width, height })
  const spot =
    frame?.form === 'box'
      ? (spotIn(frame, around, taken) ?? spotBeside(frame, around, taken))
      : freeSpot(around, taken)
  const box = { ...around, ...spot }
  return growAround(showElement(model, diagram, id, box), diagram, home, box)
}

/** Around those that are in it, where the diagram shows some of them. */
function boundaryShown(model: Model, diagram: DiagramId, id: BoundaryId, ground: Ground) {
  const here = model.diagrams[diagram]
  const inside = [...withContents(model, [{ type: 'boundary', id }])].flatMap((key) => {
    const picked = subjectOfKey(key)
    return (here && picked && boxIn(here, picked)) ?? []
  })
  const held = boxAround(inside)
  const known = Object.values(model.diagrams).flatMap(({ boundaries }) => boundaries[id] ?? [])
  const around = aroundPoint(ground.middle, known[0] ? shapeBox(known[0]) : boundarySize)
  const box = held ? frameFor(held) : { ...around, ...freeSpot(around, ground.taken) }
  return showBoundary(model, diagram, id, { form: 'box', ...box })
}

function aroundPoint({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  return { x: snapped(x - width / 2), y: snapped(y - height / 2), width, height }
}

/** The records of the model that could be shown on a diagram and are not. */
export function notShownOn(model: Model, diagram: Diagram): readonly DrawnRecord[] {
  const records: readonly DrawnRecord[] = [
    ...Object.values(model.elements).map(({ id }) => ({ type: 'element', id }) as const),
    ...Object.values(model.boundaries).map(({ id }) => ({ type: 'boundary', id }) as const),
    ...Object.values(model.flows)
      .filter(({ id }) => id in diagram.leftOut)
      .map(({ id }) => ({ type: 'flow', id }) as const),
  ]
  return records.filter((record) => !isOn(diagram, record, model))
}

/** A record by the key that a list was made with. */
export function recordOfKey(records: readonly DrawnRecord[], key: string): DrawnRecord | undefined {
  return records.find((record) => subjectKey(record) === key)
}
