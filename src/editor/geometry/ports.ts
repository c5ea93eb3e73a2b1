import type { Box, Point, Side } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import { centreOf } from './box'
import { isUpright, pointOnSide } from './sides'

/** One end of one flow at one side of an element. */
export interface Berth {
  readonly flow: FlowId
  readonly end: 'from' | 'to'
  readonly side: Side
  /** What it leads to: the middle of the other element, or the nearest bend. */
  readonly towards: Point
  readonly other: ElementId
  /** How far from the middle of the side it is better to be, in pixels; all at that side go along. */
  readonly shift?: number
  /** Whether flows beside each other come in the reverse order here, as after a turn around a side. */
  readonly isTurned?: boolean
}

/** No further apart than this, in pixels, so that few flows stay near the middle of a side. */
const SPACING = 30

/**
 * Where each flow touches an element, so that no two share a point: along each side in the order of
 * what they lead to, which keeps them from crossing. Keys are `flow/end`.
 */
export function portsOf(box: Box, berths: readonly Berth[]): ReadonlyMap<string, Point> {
  const ports = new Map<string, Point>()
  for (const [side, there] of bySide(berths)) {
    const sorted = there.toSorted((one, other) => inOrder(box, side, one, other))
    const length = isUpright(side) ? box.height : box.width
    const step = Math.min(SPACING, (length - 12) / sorted.length)
    const room = Math.max(0, (length - 12 - step * sorted.length) / 2)
    const shift = Math.min(room, Math.max(-room, shiftOf(sorted)))
    for (const [index, { flow, end }] of sorted.entries()) {
      const offset = (index - (sorted.length - 1) / 2) * step + shift
      ports.set(portKey(flow, end), pointOnSide(box, side, 0.5 + offset / length))
    }
  }
  return ports
}

/** What the port of one end of a flow is known by. */
export function portKey(flow: FlowId, end: 'from' | 'to'): string {
  return `${flow}/${end}`
}

/** What those ask for that ask for anything. */
function shiftOf(berths: readonly Berth[]): number {
  const asked = berths.flatMap(({ shift }) => (shift ? [shift] : []))
  return asked.length === 0 ? 0 : asked.reduce((sum, shift) => sum + shift, 0) / asked.length
}

function bySide(berths: readonly Berth[]): Map<Side, Berth[]> {
  const sides = new Map<Side, Berth[]>()
  for (const berth of berths) {
    const there = sides.get(berth.side)
    if (there) there.push(berth)
    else sides.set(berth.side, [berth])
  }
  return sides
}

/*
 * Along a side by where they lead. Flows between the same two elements lead to the same point; they
 * go by their ids, in the same order at both ends, so that they run side by side.
 */
function inOrder(box: Box, side: Side, one: Berth, other: Berth): number {
  const upright = isUpright(side)
  const gap = upright ? one.towards.y - other.towards.y : one.towards.x - other.towards.x
  if (Math.abs(gap) > 0.5) return gap
  const depth = depthOf(box, upright, one) - depthOf(box, upright, other)
  if (one.other !== other.other && depth !== 0) return depth
  const byId = one.flow < other.flow ? -1 : one.flow > other.flow ? 1 : 0
  return one.isTurned && other.isTurned ? -byId : byId
}

/** How far away something is that lies straight ahead. */
function depthOf(box: Box, upright: boolean, { towards }: Berth): number {
  const centre = centreOf(box)
  return upright ? Math.abs(towards.x - centre.x) : Math.abs(towards.y - centre.y)
}
