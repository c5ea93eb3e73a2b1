import type { Box, Point, Route, Side } from '@/model/diagram'
import { facingSides, opposite } from './sides'

/** An element where it was and where it is. */
export interface MovedEnd {
  readonly before: Box
  readonly after: Box
}

/**
 * How a flow is drawn once its ends were moved. Its bends go along when both ends go the same way; a
 * side that a person chose is let go when it leads away from the other end now and did not before.
 * The very same route where nothing has to change.
 */
export function routeAfterMove(route: Route, from: MovedEnd, to: MovedEnd): Route {
  const by = shiftOf(from)
  const together = shiftOf(to)
  const isTogether = by.x === together.x && by.y === together.y
  if (isTogether) {
    if (route.bends.length === 0 || (by.x === 0 && by.y === 0)) return route
    return { ...route, bends: route.bends.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) }
  }
  if (route.bends.length > 0) return route
  const fromSide = keptSide(route.fromSide, from, to)
  const toSide = keptSide(route.toSide, to, from)
  const isSame = fromSide === route.fromSide && toSide === route.toSide
  return isSame ? route : { ...route, fromSide, toSide }
}

function shiftOf({ before, after }: MovedEnd): Point {
  return { x: after.x - before.x, y: after.y - before.y }
}

function keptSide(side: Side | null, own: MovedEnd, other: MovedEnd): Side | null {
  if (!side || leadsAway(side, own.before, other.before)) return side
  return leadsAway(side, own.after, other.after) ? null : side
}

/** Whether a side is the one that looks away from another box. */
function leadsAway(side: Side, box: Box, other: Box): boolean {
  return facingSides(box, other).from === opposite[side]
}
