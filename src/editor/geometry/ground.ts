import type { Box } from '@/model/diagram'
import type { BoundaryId, ElementId } from '@/model/id'

/** A boundary on the diagram. */
export interface Border {
  /** What it is drawn around; null where it is only a line. */
  readonly frame: Box | null
  /** Where its name stands. */
  readonly tab: Box
}

/** What flows are drawn between, and what they keep clear of. */
export interface Ground {
  readonly elements: ReadonlyMap<ElementId, Box>
  readonly borders: ReadonlyMap<BoundaryId, Border>
}

/** Something that moved, came or went. */
export type Grounded = ElementId | BoundaryId

/** All that a record takes up on the ground. */
export function boxesOn({ elements, borders }: Ground, id: Grounded): readonly Box[] {
  // An id is of an element or of a boundary, and the other map does not have it.
  const element = elements.get(id as ElementId)
  if (element) return [element]
  const border = borders.get(id as BoundaryId)
  if (!border) return []
  return border.frame ? [border.frame, border.tab] : [border.tab]
}
