import type { Box, Point } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import { centreOf } from './box'
import type { DrawnFlow, FlowIndex } from './flowIndex'
import { type Berth, portsOf } from './ports'
import type { Routings } from './routings'

/** What the places where flows touch an element depend on. */
export interface Placed {
  readonly boxes: ReadonlyMap<ElementId, Box>
  readonly routings: Routings
}

/** Where each flow touches an element, by `portKey`. */
export function portsAt(
  element: ElementId,
  index: FlowIndex,
  placed: Placed,
): ReadonlyMap<string, Point> {
  const box = placed.boxes.get(element)
  const berths = (index.at.get(element) ?? []).flatMap((flow) => berthsOf(flow, element, placed))
  return box ? portsOf(box, berths) : new Map()
}

function berthsOf(flow: DrawnFlow, element: ElementId, { boxes, routings }: Placed): Berth[] {
  const routing = routings.get(flow.id)
  const box = boxes.get(element)
  if (!routing || !box) return []
  const { sides, turns, shift } = routing
  const { id, from, to, route } = flow
  const isTurned = from !== to && sides.from === sides.to && isFurther(element, flow, boxes)
  const bends = route.bends.length > 0 ? route.bends : turns
  const towards = (bend: Point | undefined, other: ElementId) =>
    from === to ? loopEnd(box) : (bend ?? centreOf(boxes.get(other) ?? box))
  const berths: Berth[] = [
    {
      flow: id,
      end: 'from',
      side: sides.from,
      towards: towards(bends[0], to),
      other: to,
      shift: shift.from,
      isTurned,
    },
    {
      flow: id,
      end: 'to',
      side: sides.to,
      towards: towards(bends.at(-1), from),
      other: from,
      shift: shift.to,
      isTurned,
    },
  ]
  return berths.filter(({ end }) => flow[end] === element)
}

/** Whether an end of a flow is the lower one, or the one to the right of two at one height. */
function isFurther(element: ElementId, flow: DrawnFlow, boxes: Placed['boxes']): boolean {
  const [from, to] = [boxes.get(flow.from), boxes.get(flow.to)]
  if (!from || !to) return false
  const isForward = from.y === to.y ? from.x < to.x : from.y < to.y
  return (element === flow.to) === isForward
}

/** A flow to itself turns around the lower right corner, outside of every other flow there. */
function loopEnd({ x, y }: Box): Point {
  return { x: x + 1e5, y: y + 1e5 }
}
