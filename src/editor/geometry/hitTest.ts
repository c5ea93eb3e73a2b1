import type { Box, Point } from '@/model/diagram'
import { grown, holds, isWithin, overlap } from './box'
import { distance, type Line } from './line'

/** How far a point is from a line; Infinity where it is further than `most` from its bounds. */
export function distanceToLine(
  { points, bounds }: Pick<Line, 'points' | 'bounds'>,
  point: Point,
  most = 32,
): number {
  if (!holds(grown(bounds, most), point)) return Infinity
  return points.reduce((least, start, index) => {
    const end = points[index + 1]
    return end ? Math.min(least, distanceToPiece(start, end, point)) : least
  }, Infinity)
}

/** How far a point is from a straight piece of a line. */
export function distanceToPiece(start: Point, end: Point, point: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return distance({ x: start.x + dx * share, y: start.y + dy * share }, point)
}

/** Whether a line comes into a box. */
export function passes({ points, bounds }: Line, box: Box): boolean {
  if (!comeNear(bounds, box)) return false
  for (let at = 0; at < points.length; at += 1) {
    const [start, end] = [points[at], points[at + 1] ?? points[at]]
    if (start && end && isCut(box, start, end)) return true
  }
  return false
}

/** Whether a straight piece comes into a box. Thousands are asked, so it makes nothing. */
function isCut({ x, y, width, height }: Box, start: Point, end: Point): boolean {
  const [left, right] = [x - start.x, x + width - start.x]
  const [top, bottom] = [y - start.y, y + height - start.y]
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  if ((dx < left && left > 0) || (dx > right && right < 0)) return false
  if ((dy < top && top > 0) || (dy > bottom && bottom < 0)) return false
  // Where it may run past a corner, all four corners lie on one side of it.
  const sides = [
    dx * top - dy * left,
    dx * top - dy * right,
    dx * bottom - dy * left,
    dx * bottom - dy * right,
  ]
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0
}

/** Whether two boxes overlap once one is a little larger. Thousands are asked, so it makes none. */
function comeNear(one: Box, other: Box): boolean {
  return (
    one.x - 1 < other.x + other.width &&
    other.x < one.x + one.width + 1 &&
    one.y - 1 < other.y + other.height &&
    other.y < one.y + one.height + 1
  )
}

/** The key of the topmost element at a point; `null` where there is none. */
export function elementAt(
  boxes: ReadonlyMap<string, Box>,
  point: Point,
  margin = 0,
): string | null {
  let found: string | null = null
  for (const [key, box] of boxes) {
    if (key.startsWith('element:') && holds(grown(box, margin), point)) found = key
  }
  return found
}

/** What a marquee takes: elements that it touches, boundaries only as a whole. */
export function takenBy(marquee: Box, boxes: ReadonlyMap<string, Box>): string[] {
  return [...boxes].flatMap(([key, box]) => {
    const isTaken = key.startsWith('boundary:') ? isWithin(box, marquee) : overlap(box, marquee)
    return isTaken ? [key] : []
  })
}
