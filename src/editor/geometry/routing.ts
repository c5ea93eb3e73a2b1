import type { Box, Point, Side } from '@/model/diagram'
import { boxAround, centreOf, grown, overlap } from './box'
import { Course } from './course'
import { cubicOf, distance } from './line'
import { facingSides, isUpright, pointOnSide, type Sides } from './sides'

/** The sides that a flow without bends takes, and how far its curve pulls; null leaves that to the curve. */
export interface Way {
  readonly sides: Sides
  readonly reach: number | null
}

const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left']
const allWays = allSides.flatMap((from) => allSides.map((to): Sides => ({ from, to })))
const isTurn = ({ from, to }: Sides) => from === to

/** Lines keep this far from what they go around, in pixels. */
const CLEAR = 6
/** The outermost point of a line around an obstacle is this far from it. */
const BULGE = 28
/** A curve may pull no further than this. */
const FURTHEST = 360
/** A way around may be this much longer than the straight one, in shares and in pixels. */
const DETOUR = { share: 2.2, pixels: 240 }

/** After so many attempts to get past what it meets, a way around stays as it is. */
const MOST_TRIES = 4

/** Ends further apart than this, in pixels, are too far for one curve to lead around anything. */
const TOO_FAR = 1_200

/** Whether a flow between two boxes may be led around what stands between them. */
export function canGoAround(start: Box, end: Box): boolean {
  return distance(centreOf(start), centreOf(end)) <= TOO_FAR
}

/** Only what touches this box is in the way of a flow between two others. */
export function corridorOf(start: Box, end: Box): Box {
  return grown(boxAround([start, end]) ?? start, 120)
}

/**
 * The sides that face each other; where something stands between, those of the shortest curve that
 * goes around it. If there is none, or it would be much longer, the flow goes straight through.
 */
export function wayBetween(start: Box, end: Box, obstacles: readonly Box[]): Way {
  const facing: Way = { sides: facingSides(start, end), reach: null }
  tryOn(facing, start, end)
  // What lies on one of the two boxes cannot be kept clear of.
  const others = obstacles.flatMap((box) => {
    const wide = grown(box, CLEAR)
    return overlap(wide, start) || overlap(wide, end) ? [] : [wide]
  })
  if (!others.some((box) => course.passes(grown(box, -2 - CLEAR)))) return facing
  const ends = [grown(start, -1), grown(end, -1)]
  let best = facing
  let least = course.length() * DETOUR.share + DETOUR.pixels
  for (const sides of allWays) {
    if (shortest(sides, start, end) >= least) continue
    const way = { sides, reach: isTurn(sides) ? reachAround(sides, start, end, others) : null }
    tryOn(way, start, end)
    const length = course.length()
    if (length < least && isClear(ends, others)) [best, least] = [way, length]
  }
  return best
}

/** No curve is shorter than the straight line between its ends. */
function shortest({ from, to }: Sides, start: Box, end: Box): number {
  return distance(pointOnSide(start, from, 0.5), pointOnSide(end, to, 0.5))
}

/** How far to pull out of one side and back into the same side of the other, past all that is met. */
function reachAround(sides: Sides, start: Box, end: Box, obstacles: readonly Box[]): number {
  const { from: side } = sides
  const middle = (outwards(start, side) + outwards(end, side)) / 2
  let edge = Math.max(outwards(start, side), outwards(end, side))
  for (let tries = 1; ; tries += 1) {
    // A cubic whose ends are pulled by r is drawn out by three quarters of that.
    const reach = Math.min(FURTHEST, (edge + BULGE - middle) / 0.75)
    if (tries === MOST_TRIES) return reach
    tryOn({ sides, reach }, start, end)
    const met = obstacles.filter((box) => course.passes(box))
    if (met.length === 0) return reach
    edge = Math.max(edge + 1, ...met.map((box) => outwards(box, side)))
  }
}

/** How far a box reaches to a side, the greater the further out. */
function outwards({ x, y, width, height }: Box, side: Side): number {
  return { top: -y, right: x + width, bottom: y + height, left: -x }[side]
}

/** What is being tried just now. */
const course = new Course()

function tryOn({ sides, reach }: Way, start: Box, end: Box): void {
  const from = { at: pointOnSide(start, sides.from, 0.5), side: sides.from }
  const to = { at: pointOnSide(end, sides.to, 0.5), side: sides.to }
  course.take(cubicOf(from, to, reach ?? undefined))
}

function isClear(ends: readonly Box[], others: readonly Box[]): boolean {
  return !others.some((box) => course.passes(box)) && !ends.some((box) => course.passes(box, 1))
}

/**
 * How far the curve of one of several flows that go around the same side pulls: the outer ones
 * further, so that they run side by side.
 */
export function nestedReach(
  reach: number,
  side: Side,
  ends: readonly Point[],
  boxes: readonly Box[],
) {
  const along = (point: Point | undefined) => (isUpright(side) ? point?.y : point?.x) ?? 0
  const middles = boxes.map((box) => pointOnSide(box, side, 0.5))
  const wider =
    Math.abs(along(ends[0]) - along(ends[1])) - Math.abs(along(middles[0]) - along(middles[1]))
  return Math.max(24, reach + wider / 2)
}
