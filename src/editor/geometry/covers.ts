import type { Box, Point } from '@/model/diagram'
import { centreOf, moved, overlap } from './box'

/**
 * How far a view has to be moved up or down so that a box is not under anything that lies over the
 * view, such as a bar or the minimap. Nothing is done for what is too large to come clear.
 */
export function shiftPastCovers(view: Box, box: Box, covers: readonly Box[]): Point {
  let by = 0
  for (const cover of covers) {
    const over = moved(cover, { x: 0, y: by })
    if (!overlap(box, over)) continue
    const isBelow = centreOf(cover).y > centreOf(view).y
    const shift = isBelow ? box.y + box.height - over.y : box.y - (over.y + over.height)
    if (Math.abs(shift) < view.height / 2) by += shift
  }
  return { x: 0, y: by }
}
