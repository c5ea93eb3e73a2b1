import type { Box, Point, Side } from '@/model/diagram'
import { boxAround, centreOf, grown, overlap } from './box'
import { Course } from './course'
import { BORDER, detourBetween, type End, type Field, type Turn, type Wall } from './detour'
import { cubicOf, distance } from './line'
import { facingSides, isUpright, pointOnSide, type Sides } from './sides'

/** How a flow without bends goes: in one curve, or in straight pieces with turns between them. */
export interface Way {
  readonly sides: Sides
  /** How far the curve pulls; null leaves that to the curve. */
  readonly reach: number | null
  readonly turns: readonly Turn[]
  /** How far from the middles of its sides it leaves and arrives, in pixels. */
  readonly shift: { readonly from: number; readonly to: number }
}

export const unshifted: Way['shift'] = { from: 0, to: 0 }

const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left']
const allWays = allSides.flatMap((from) => allSides.map((to): Sides => ({ from, to })))
const isTurn = ({ from, to }: Sides) => from === to

/** The outermost point of a line around an obstacle is this far from it. */
const BULGE = 28
/** A curve may pull no further than this. */
const FURTHEST = 360
/** A way around elements, and one around tabs, may cost so much more than the straight one: in shares and in pixels. */
const around = { elements: { share: 2.2, pixels: 240 }, tabs: { share: 1.4, pixels: 150 } }
/** A single curve is taken rather than pieces that are shorter by no more than this, in pixels. */
const SMOOTHER = 40

/** A curve that comes so near to a tab, in pixels, would run over it once others are beside it. */
export const NEAR_TAB = 8
/** From the end of a tab to a line beside it, and from a line to the corner of an element, in pixels. */
const PAST_TAB = 14
const CORNER = 14
/** The count of threats stands over the upper right corner of an element, so many pixels wide. */
const BADGE = 72

/** After so many attempts to get past what it meets, a way around stays as it is. */
const MOST_TRIES = 4

/** Ends further apart than this, in pixels, are too far to be led around all that lies between. */
const TOO_FAR = 1_500

/** Whether a flow between two boxes may be led around what stands between them. */
export function canGoAround(start: Box, end: Box): boolean {
  return distance(centreOf(start), centreOf(end)) <= TOO_FAR
}

/** Only what touches this box is in the way of a flow between two others. */
export function corridorOf(start: Box, end: Box): Box {
  return grown(boxAround([start, end]) ?? start, 120)
}

/** The sides that face each other, joined by one curve. */
export function facingWay(start: Box, end: Box): Way {
  return { sides: facingSides(start, end), reach: null, turns: [], shift: unshifted }
}

/** The box around the curve of a way, as it would be were it alone at its sides. */
export function boundsOf(way: Way, start: Box, end: Box): Box {
  tryOn(way, start, end)
  return course.bounds()
}

/** Whether the curve of a way meets nothing. */
export function isClear(
  way: Way,
  [start, end]: readonly [Box, Box],
  { walls, tabs }: Surroundings,
): boolean {
  tryOn(way, start, end)
  return !isThrough(walls) && !isOver(tabs)
}

/** The ids of what the curve of a way meets. */
export function metBy<Id extends string>(
  way: Way,
  [start, end]: readonly [Box, Box],
  near: readonly (Box & { readonly id: Id })[],
): Id[] {
  tryOn(way, start, end)
  return near.flatMap((box) => (course.passes(box) ? [box.id] : []))
}

const isThrough = (walls: readonly Wall[]) => walls.some((wall) => course.passes(grown(wall, -2)))
const isOver = (tabs: readonly Wall[]) => tabs.some((tab) => course.passes(grown(tab, NEAR_TAB)))

/** What a field holds: the walls that must be kept clear of, and those that should be. */
export interface Surroundings extends Field {
  readonly tabs: readonly Wall[]
}

/**
 * The sides that face each other; where something stands between, the way around it that is the
 * shortest and the simplest. If there is none, or it would be much longer, the flow goes over the
 * tabs of boundaries, and if that does not help, straight through.
 */
export function wayBetween(start: End, end: End, { tabs, ...field }: Surroundings): Way {
  const facing = facingWay(start, end)
  tryOn(facing, start, end)
  const isBlocked = isThrough(field.walls)
  if (!isBlocked && !isOver(tabs)) return facing
  const { share, pixels } = isBlocked ? around.elements : around.tabs
  const most = course.length() * share + pixels + BORDER * crossings(field.borders)
  const canKeepClear = (wall: Wall) => !lies(wall, start) && !lies(wall, end)
  const walls = field.walls.filter(canKeepClear)
  const beside = isBlocked ? null : besideTabs(facing, [start, end], tabs, walls)
  if (beside) return beside
  const all = { ...field, walls: [...walls, ...tabs.filter(canKeepClear)] }
  const way = cheapestWay(start, end, all, most)
  if (way || !isBlocked || tabs.length === 0) return way ?? facing
  return cheapestWay(start, end, { ...field, walls }, most) ?? facing
}

/** How far to the right of the middle of a side a line may touch an element. */
const furthest = ({ width }: Box, side: Side) => width / 2 - (side === 'top' ? BADGE : CORNER)

/** The same way past the end of a tab, where the sides that it leaves and reaches are wide enough. */
function besideTabs(
  facing: Way,
  [start, end]: readonly [Box, Box],
  tabs: readonly Wall[],
  walls: readonly Wall[],
): Way | null {
  const { sides } = facing
  if (isUpright(sides.from)) return null
  const met = tabs.filter((tab) => course.passes(grown(tab, NEAR_TAB)))
  const past = Math.max(...met.map(({ x, width }) => x + width)) + PAST_TAB
  const shiftIn = (box: Box) => past - (box.x + box.width / 2)
  const to = shiftIn(end)
  const from = Math.min(
    furthest(start, sides.from),
    Math.max(-furthest(start, sides.from), shiftIn(start)),
  )
  for (const shift of [
    { from, to },
    { from: 0, to },
    { from: shiftIn(start), to: 0 },
  ]) {
    if (
      Math.abs(shift.to) > furthest(end, sides.to) ||
      Math.abs(shift.from) > furthest(start, sides.from)
    )
      continue
    const way = { ...facing, shift }
    tryOn(way, start, end)
    if (![...tabs, ...walls].some((wall) => course.passes(wall))) return way
  }
  return null
}

/** What lies on one of the two ends cannot be kept clear of. */
const lies = (wall: Box, end: Box) => overlap(grown(wall, -1), end)

function cheapestWay(start: End, end: End, field: Field, most: number): Way | null {
  const curved = cheapestCurve(start, end, field, most)
  const least = curved ? curved.cost - SMOOTHER : most
  const detour = detourBetween(start, end, field, least)
  if (detour) return { ...detour, reach: null, shift: unshifted }
  return curved?.way ?? null
}

function cheapestCurve(start: Box, end: Box, { walls, borders }: Field, most: number) {
  const others = walls.map((wall) => grown(wall, wall.clear))
  const ends = [grown(start, -1), grown(end, -1)]
  let best: { readonly way: Way; readonly cost: number } | null = null
  for (const sides of allWays) {
    const least = best?.cost ?? most
    if (shortest(sides, start, end) >= least) continue
    const reach = isTurn(sides) ? reachAround(sides, start, end, others) : null
    const way: Way = { sides, reach, turns: [], shift: unshifted }
    tryOn(way, start, end)
    const cost = course.length() + BORDER * crossings(borders)
    if (cost < least && keepsClear(ends, others)) best = { way, cost }
  }
  return best
}

function crossings(borders: readonly Box[]): number {
  let count = 0
  for (const border of borders) count += course.crossings(border)
  return count
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
    tryOn({ sides, reach, turns: [], shift: unshifted }, start, end)
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

function tryOn({ sides, reach, shift }: Way, start: Box, end: Box): void {
  const from = { at: shiftedOn(start, sides.from, shift.from), side: sides.from }
  const to = { at: shiftedOn(end, sides.to, shift.to), side: sides.to }
  course.take(cubicOf(from, to, reach ?? undefined))
}

function shiftedOn(box: Box, side: Side, shift: number): Point {
  return pointOnSide(box, side, 0.5 + shift / (isUpright(side) ? box.height : box.width))
}

function keepsClear(ends: readonly Box[], others: readonly Box[]): boolean {
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
