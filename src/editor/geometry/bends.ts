import type { Point } from '@/model/diagram'
import { distanceToPiece } from './hitTest'
import { between, distance, type Line, pointAlong } from './line'

/** A place on a flow that can be dragged: a bend that is there, or the middle of a piece where one would be. */
export interface BendHandle {
  readonly at: Point
  /** Of the bend, or of the bend that it would become. */
  readonly index: number
  readonly isNew: boolean
}

/** The handles of a line from its start over its bends to its end, in that order. */
export function bendHandles(start: Point, bends: readonly Point[], end: Point): BendHandle[] {
  const corners = [start, ...bends, end]
  return corners.slice(1).flatMap((corner, index): BendHandle[] => {
    const middle = between(corners[index] ?? corner, corner, 0.5)
    const added = { at: middle, index, isNew: true }
    return index < bends.length ? [added, { at: corner, index, isNew: false }] : [added]
  })
}

/** The handles of a flow. A curve without bends has one, near its middle, beside its label. */
export function handlesOn(line: Line, bends: readonly Point[], labelAt = 0): BendHandle[] {
  const [start, end] = [line.points[0], line.points.at(-1)]
  if (!start || !end) return []
  if (bends.length > 0) return bendHandles(start, bends, end)
  const share = Math.abs(labelAt - 0.5) < 0.15 ? 0.25 : 0.5
  return [{ at: pointAlong(line, share), index: 0, isNew: true }]
}

/** The bend that a piece of a line would get at a point on it. */
export function bendAt(line: Line, bends: readonly Point[], at: Point): BendHandle {
  const corners = [line.points[0] ?? at, ...bends, line.points.at(-1) ?? at]
  let [index, least] = [0, Infinity]
  for (const [piece, corner] of corners.slice(0, -1).entries()) {
    const away = distanceToPiece(corner, corners[piece + 1] ?? corner, at)
    if (away < least) [index, least] = [piece, away]
  }
  return { at, index, isNew: true }
}

/** How near a bend must come to making a piece level or upright, in pixels, to be drawn there. */
const REACH = 6

/** A bend drawn to where the pieces beside it are level or upright, and which of the two they are by that. */
export function squared(
  bends: readonly Point[],
  [start, end]: readonly [Point, Point],
  index: number,
): { readonly at: Point; readonly isLevel: boolean; readonly isUpright: boolean } {
  const bend = bends[index] ?? start
  const beside = [bends[index - 1] ?? start, bends[index + 1] ?? end]
  const near = (axis: 'x' | 'y') =>
    beside.find((corner) => Math.abs(corner[axis] - bend[axis]) <= REACH)?.[axis]
  const [x, y] = [near('x'), near('y')]
  const at = { x: x ?? bend.x, y: y ?? bend.y }
  return { at, isUpright: x !== undefined, isLevel: y !== undefined }
}

/** The bends with one dragged to a point. */
export function withBend(bends: readonly Point[], handle: BendHandle, at: Point): Point[] {
  return bends.toSpliced(handle.index, handle.isNew ? 0 : 1, at)
}

/** How far from a straight line a bend must be to be one, in pixels. */
const FLAT = 6

/** Whether the line would look the same without a bend, so that dragging it straight takes it away. */
export function isFlat(start: Point, bends: readonly Point[], end: Point, index: number): boolean {
  const bend = bends[index]
  const before = bends[index - 1] ?? start
  const after = bends[index + 1] ?? end
  if (!bend) return false
  const length = distance(before, after)
  if (length === 0) return distance(before, bend) < FLAT
  const across =
    (after.x - before.x) * (bend.y - before.y) - (after.y - before.y) * (bend.x - before.x)
  const isBetween = distance(before, bend) <= length && distance(bend, after) <= length
  return isBetween && Math.abs(across) / length < FLAT
}
