import type { Diagram } from './diagram'
import type { DataFlow } from './flow'
import type { Model } from './model'
import { type Picked, subjectKey } from './subject'

/** Whether something keeps its place and its size on a diagram until it is unlocked. */
export function isLocked(diagram: Pick<Diagram, 'locked'>, picked: Picked): boolean {
  return Object.hasOwn(diagram.locked, subjectKey(picked))
}

/** Whether a diagram shows a flow: both its ends are on it, and nobody took the flow off. */
export function showsFlow(
  { elements, leftOut }: Pick<Diagram, 'elements' | 'leftOut'>,
  { id, from, to }: Pick<DataFlow, 'id' | 'from' | 'to'>,
): boolean {
  return from in elements && to in elements && !(id in leftOut)
}

/** Whether something is on a diagram. The model as a whole is on none. */
export function isOn(diagram: Diagram, picked: Picked, { flows }: Pick<Model, 'flows'>): boolean {
  switch (picked.type) {
    case 'element':
      return picked.id in diagram.elements
    case 'boundary':
      return picked.id in diagram.boundaries
    case 'note':
      return picked.id in diagram.notes
    case 'flow': {
      const flow = flows[picked.id]
      return flow !== undefined && showsFlow(diagram, flow)
    }
    case 'model':
      return false
  }
}
