import type { Box, Point, Side } from '@/model/diagram'
import { boxAround, centreOf, grown, overlap } from './box'
import { curvePoints, distance } from './line'
import { facingSides, isUpright, pointOnSide, type Sides } from './sides'

/** The sides that a flow without bends takes, and how far its curve pulls; null leaves that to the curve. */
export interface Way {
  readonly sides: Sides
  readonly reach: number | null
}

const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left']
/** Lines keep this far from what they go around, in pixels. */
const CLEAR = 6
/** The outermost point of a line around an obstacle is this far from it. */
const BULGE = 28
/** A curve may pull no further than this. */
const FURTHEST = 360
/** A way around may be this much longer than the straight one, in shares and in pixels. */
const DETOUR = { share: 2.2, pixels: 240 }

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
  const straight = lineOn(facing, start, end)
  // What lies on one of the two boxes cannot be kept clear of.
  const others = obstacles.flatMap((box) => {
    const wide = grown(box, CLEAR)
    return overlap(wide, start) || overlap(wide, end) ? [] : [wide]
  })
  if (!others.some((box) => passes(straight, grown(box, -2 - CLEAR)))) return facing
  const ends = [grown(start, -1), grown(end, -1)]
  let best = facing
  let least = lengthOf(straight) * DETOUR.share + DETOUR.pixels
  for (const way of waysAround(start, end, others)) {
    const line = lineOn(way, start, end)
    const length = lengthOf(line)
    if (length < least && isClear(line, ends, others)) [best, least] = [way, length]
  }
  return best
}

function* waysAround(start: Box, end: Box, obstacles: readonly Box[]): Generator<Way> {
  for (const from of allSides) {
    for (const to of allSides) {
      const sides = { from, to }
      if (from === to) yield aroundSide(from, start, end, obstacles)
      else yield { sides, reach: null }
    }
  }
}

/** Out of one side and back into the same side of the other, past everything that is met on the way. */
function aroundSide(side: Side, start: Box, end: Box, obstacles: readonly Box[]): Way {
  const sides = { from: side, to: side }
  const middle = (outwards(start, side) + outwards(end, side)) / 2
  let way: Way = { sides, reach: null }
  let edge = Math.max(outwards(start, side), outwards(end, side))
  for (let tries = 0; tries < 4; tries += 1) {
    // A cubic whose ends are pulled by r is drawn out by three quarters of that.
    way = { sides, reach: Math.min(FURTHEST, (edge + BULGE - middle) / 0.75) }
    const line = lineOn(way, start, end)
    const met = obstacles.filter((box) => passes(line, box))
    if (met.length === 0) return way
    edge = Math.max(edge + 1, ...met.map((box) => outwards(box, side)))
  }
  return way
}

/** How far a box reaches to a side, the greater the further out. */
function outwards({ x, y, width, height }: Box, side: Side): number {
  return { top: -y, right: x + width, bottom: y + height, left: -x }[side]
}

/** So many pieces of a curve are short enough to meet what stands in its way. */
const PIECES = 32

function lineOn({ sides, reach }: Way, start: Box, end: Box): readonly Point[] {
  const from = { at: pointOnSide(start, sides.from, 0.5), side: sides.from }
  const to = { at: pointOnSide(end, sides.to, 0.5), side: sides.to }
  return curvePoints(from, to, PIECES, reach ?? undefined)
}

function isClear(line: readonly Point[], ends: readonly Box[], others: readonly Box[]): boolean {
  const inside = line.slice(1, -1)
  return !others.some((box) => passes(line, box)) && !ends.some((box) => passes(inside, box))
}

function passes(line: readonly Point[], { x, y, width, height }: Box): boolean {
  return line.some(
    (point) => point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height,
  )
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, at) => sum + distance(line[at - 1] ?? point, point), 0)
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
