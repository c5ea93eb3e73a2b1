import type { Box, Point } from '@/model/diagram'
import { between, distance } from './line'
import { holds } from './box'

/** Where a flow passes through a border, and which way it runs there, in degrees. */
export interface Gate {
  readonly at: Point
  readonly angle: number
}

/** The first place where a line passes through the edge of a box; null where it never does. */
export function gateThrough(points: readonly Point[], box: Box): Gate | null {
  for (const [index, point] of points.entries()) {
    const next = points[index + 1]
    if (!next || holds(box, point) === holds(box, next)) continue
    const angle = (Math.atan2(next.y - point.y, next.x - point.x) * 180) / Math.PI
    return { at: crossing(point, next, box), angle }
  }
  return null
}

/** By halving, to a tenth of a pixel. */
function crossing(start: Point, end: Point, box: Box): Point {
  const startsInside = holds(box, start)
  let [near, far] = [start, end]
  while (distance(near, far) > 0.1) {
    const middle = between(near, far, 0.5)
    if (holds(box, middle) === startsInside) near = middle
    else far = middle
  }
  return near
}
