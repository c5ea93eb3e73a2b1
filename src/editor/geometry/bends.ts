import type { Point } from '@/model/diagram'
import { between, distance } from './line'

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
