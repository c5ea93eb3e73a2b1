import type { Box, Diagram, Point } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Picked, subjectKey } from '@/model/subject'
import { isAround } from '@/model/whole'
import { holds, isWithin } from '../geometry/box'

/** The box of a boundary as it is just now; nothing for one that is drawn as a line, or not at all. */
export type BoundaryBoxes = (id: BoundaryId) => Box | undefined

/** The innermost boundary drawn around a point, those that `isPassedOver` says left out. */
export function boundaryAt(
  diagram: Diagram,
  boxes: BoundaryBoxes,
  point: Point,
  isPassedOver: (id: BoundaryId) => boolean = () => false,
): BoundaryId | null {
  let innermost: BoundaryId | null = null
  let least = Infinity
  for (const [key, shape] of Object.entries(diagram.boundaries)) {
    // The keys of a diagram's boundaries are their ids.
    const id = key as BoundaryId
    const box = shape.form === 'box' ? boxes(id) : undefined
    if (!box || !holds(box, point) || isPassedOver(id)) continue
    const area = box.width * box.height
    if (area < least) [innermost, least] = [id, area]
  }
  return innermost
}

/**
 * Everything that goes along when these are moved: what is in a moved boundary, however deep. A note
 * is in no boundary, so those go along that the boxes show to lie inside.
 */
export function withContents(
  model: Model,
  subjects: readonly Picked[],
  boxes: ReadonlyMap<string, Box> = new Map(),
): ReadonlySet<string> {
  const keys = new Set(subjects.map(subjectKey))
  const moved = subjects.flatMap((subject) => (subject.type === 'boundary' ? [subject.id] : []))
  if (moved.length === 0) return keys
  const isInside = (id: BoundaryId | null) => moved.some((around) => isAround(around, id, model))
  for (const { id, parent } of Object.values(model.boundaries)) {
    if (isInside(parent)) keys.add(`boundary:${id}`)
  }
  for (const { id, boundary } of Object.values(model.elements)) {
    if (isInside(boundary)) keys.add(`element:${id}`)
  }
  for (const [key, box] of boxes) {
    if (!key.startsWith('note:')) continue
    const frames = moved.flatMap((id) => boxes.get(`boundary:${id}`) ?? [])
    if (frames.some((frame) => isWithin(box, frame))) keys.add(key)
  }
  return keys
}
