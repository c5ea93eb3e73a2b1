import type { Box, Point, Side } from '@/model/diagram'
import { isUpright, pointOnSide } from './sides'

/** How far a dot steps aside, and how far its middle is from a head of an arrow at least, in pixels. */
const STEP = 16
const CLEAR = 14
/** What a dot leaves free at the ends of its side. */
const END = 8

/**
 * How far from the middle of a side a dot shows the heads of all arrows that arrive there, in pixels
 * times the scale that it is drawn at; none where there is no such place.
 */
export function besideArrows(box: Box, side: Side, tips: readonly Point[], scale: number): number {
  const middle = pointOnSide(box, side, 0.5)
  const most = (isUpright(side) ? box.height : box.width) / 2 / scale - END
  const steps = [0, STEP, -STEP, 2 * STEP, -2 * STEP]
  const isClear = (by: number) => {
    const at = isUpright(side)
      ? { x: middle.x, y: middle.y + by * scale }
      : { x: middle.x + by * scale, y: middle.y }
    return tips.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) >= CLEAR * scale)
  }
  return steps.find((by) => Math.abs(by) <= most && isClear(by)) ?? 0
}
