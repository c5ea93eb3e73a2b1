import type { Box, Point, Side } from '@/model/diagram'
import { grown, isWithin, overlap } from './box'
import { snapped } from './freeSpot'
import type { Size } from './resizing'
import { isUpright, outOf } from './sides'

/** Room for a flow with its name, beside an element and under it, in pixels. */
export const flowRoom = { beside: 120, under: 80 }
/** An element with a long name is higher than a new one. */
const GAP = 40
/** How many places along a side are looked at, to either hand, and how many rows of them. */
const ALONG = 4
const ROWS = 3

/** What a new box must keep clear of. */
export interface Ground {
  readonly taken: readonly Box[]
  /** The frames that it may lie in or beside, but not across. */
  readonly frames: readonly Box[]
}

/**
 * A free place for something new on one side of a box: straight out of it, else a little along the
 * side, else further out. Null where all of that is taken.
 */
export function spotOn(box: Box, side: Side, size: Size, ground: Ground): Point | null {
  const near = spots(box, side, size)
  const isFree = (spot: Box) =>
    !ground.taken.some((other) => overlap(grown(spot, GAP / 2), other)) &&
    !ground.frames.some((frame) => isAcross(spot, frame))
  const spot = near.find(isFree)
  return spot ? { x: spot.x, y: spot.y } : null
}

function spots(box: Box, side: Side, size: Size): Box[] {
  const out = outOf(side)
  const upright = isUpright(side)
  const room = upright ? flowRoom.beside : flowRoom.under
  const step = { x: size.width + GAP, y: size.height + GAP }
  const middle = {
    x: box.x + box.width / 2 + out.x * (box.width / 2 + room + size.width / 2),
    y: box.y + box.height / 2 + out.y * (box.height / 2 + room + size.height / 2),
  }
  const rows = Array.from({ length: ROWS }, (_, row) => row)
  return rows.flatMap((row) =>
    alongBoth.map((along) => ({
      ...size,
      x: snapped(middle.x - size.width / 2 + step.x * (out.x * row + (upright ? 0 : along))),
      y: snapped(middle.y - size.height / 2 + step.y * (out.y * row + (upright ? along : 0))),
    })),
  )
}

/** Straight ahead, then by turns to one hand and the other. */
const alongBoth: readonly number[] = [
  0,
  ...Array.from({ length: ALONG }, (_, at) => [at + 1, -at - 1]).flat(),
]

function isAcross(box: Box, frame: Box): boolean {
  return overlap(box, frame) && !isWithin(box, frame)
}
