import type { Box, Diagram } from '@/model/diagram'
import type { Model } from '@/model/model'
import { showsFlow } from '@/model/onDiagram'
import { subjectKey, type Subject } from '@/model/subject'
import type { Threat } from '@/review/threat'
import { isOpen } from '@/review/state'
import { openByRecord } from './telling'

/** Things in a band of so many pixels stand in one row to the eye. */
const ROW = 90

/**
 * The records on a diagram that have open threats, numbered as one reads: from the top, and in a row
 * from the left. By `subjectKey`.
 */
export function calloutsOn(
  diagram: Diagram,
  model: Model,
  threats: readonly Threat[],
): ReadonlyMap<string, number> {
  const open = openByRecord(threats.filter(({ state }) => isOpen(state)))
  const placed = placesOn(diagram, model).filter(({ subject }) => open.has(subjectKey(subject)))
  const inOrder = placed.toSorted(
    (one, other) =>
      Math.floor(one.y / ROW) - Math.floor(other.y / ROW) || one.x - other.x || one.y - other.y,
  )
  return new Map(inOrder.map(({ subject }, at) => [subjectKey(subject), at + 1]))
}

interface Placed {
  readonly subject: Subject
  readonly x: number
  readonly y: number
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 }
}

function placesOn(diagram: Diagram, model: Model): Placed[] {
  const elements = Object.values(model.elements).flatMap(({ id }): Placed[] => {
    const box = diagram.elements[id]
    return box ? [{ subject: { type: 'element', id }, ...middleOf(box) }] : []
  })
  const boundaries = Object.values(model.boundaries).flatMap(({ id }): Placed[] => {
    const shape = diagram.boundaries[id]
    if (!shape) return []
    const corner = shape.form === 'box' ? shape : (shape.points[0] ?? { x: 0, y: 0 })
    return [{ subject: { type: 'boundary', id }, x: corner.x, y: corner.y }]
  })
  const flows = Object.values(model.flows).flatMap((flow): Placed[] => {
    const [from, to] = [diagram.elements[flow.from], diagram.elements[flow.to]]
    if (!from || !to || !showsFlow(diagram, flow)) return []
    const [start, end] = [middleOf(from), middleOf(to)]
    const at = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
    return [{ subject: { type: 'flow', id: flow.id }, ...at }]
  })
  return [...elements, ...boundaries, ...flows]
}
