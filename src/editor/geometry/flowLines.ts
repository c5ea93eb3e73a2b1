import type { Box, Point, Route } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { ElementId, FlowId } from '@/model/id'
import { atOnce, type InPieces } from '@/model/inPieces'
import { straight } from '@/model/edits/drawing'
import { centreOf, overlap } from './box'
import { bentLine, curve, type Line, type LineEnd } from './line'
import { type Berth, portKey, portsOf } from './ports'
import { canGoAround, corridorOf, nestedReach, type Way, wayBetween } from './routing'
import { facingSides, type Sides, sideTowards } from './sides'
import { SpatialIndex } from './spatialIndex'

/** A flow as it is drawn: its ends and its bends. */
export interface DrawnFlow {
  readonly id: FlowId
  readonly from: ElementId
  readonly to: ElementId
  readonly route: Route
}

/** The flows of a diagram, and which of them touch each element. */
export interface FlowIndex {
  readonly flows: ReadonlyMap<FlowId, DrawnFlow>
  readonly at: ReadonlyMap<ElementId, readonly DrawnFlow[]>
}

export type Boxes = ReadonlyMap<ElementId, Box>
export type Lines = ReadonlyMap<FlowId, Line>

/** The way of a flow, and what it was chosen by. */
interface Routing extends Way {
  /** Where things can be in its way; null when it goes as it was told to. */
  readonly corridor: Box | null
  /** What was there. */
  readonly nearby: readonly ElementId[]
}

export type Routings = ReadonlyMap<FlowId, Routing>

/** The lines of a diagram, with what has to be known to draw some of them anew. */
export interface Drawing {
  readonly lines: Lines
  readonly routings: Routings
}

/** The flows that a diagram shows. */
export function flowIndexOf(
  flows: { readonly [id: FlowId]: DataFlow },
  routes: { readonly [id: FlowId]: Route },
  isShown: (flow: DataFlow) => boolean,
): FlowIndex {
  const drawn = new Map<FlowId, DrawnFlow>()
  const at = new Map<ElementId, DrawnFlow[]>()
  for (const record of Object.values(flows)) {
    if (!isShown(record)) continue
    const { id, from, to } = record
    const route = routes[id] ?? straight
    const flow = { id, from, to, route }
    drawn.set(id, flow)
    for (const end of from === to ? [from] : [from, to]) at.set(end, [...(at.get(end) ?? []), flow])
  }
  return { flows: drawn, at }
}

/** The lines of all flows. */
export function allLines(index: FlowIndex, boxes: Boxes): Drawing {
  const nothing: Drawing = { lines: new Map(), routings: new Map() }
  return linesAround(index, boxes, [...boxes.keys()], nothing)
}

/**
 * The lines after some elements moved. Only flows that touch those or pass by them, or share a side
 * with a flow that does, are drawn anew; the others keep their very line.
 */
export function linesAround(
  index: FlowIndex,
  boxes: Boxes,
  movedElements: readonly ElementId[],
  before: Drawing,
): Drawing {
  return atOnce(linesInPieces(index, boxes, movedElements, before))
}

/** The same with a pause after every flow, for when there are many. */
export function* linesInPieces(
  index: FlowIndex,
  boxes: Boxes,
  movedElements: readonly ElementId[],
  before: Drawing,
): InPieces<Drawing> {
  const moved = new Set(movedElements)
  const routings = new Map(before.routings)
  const touched = new Set<ElementId>()
  const isAttached = ({ from, to }: DrawnFlow) => moved.has(from) || moved.has(to)
  const again = [...index.flows.values()].filter((flow) => {
    const known = before.routings.get(flow.id)
    return isAttached(flow) || !known || isConcerned(known, moved, boxes)
  })
  const within = again.length > FEW ? indexed(boxes) : oneByOne(boxes)
  for (const flow of again) {
    const known = before.routings.get(flow.id)
    const routing = routingOf(flow, boxes, within)
    yield
    if (!routing) continue
    routings.set(flow.id, routing)
    if (isAttached(flow) || !known || !isSameWay(known, routing)) {
      touched.add(flow.from).add(flow.to)
    }
  }
  const lines = yield* redrawn(index, { boxes, routings }, touched, before.lines)
  return { routings, lines }
}

/** Whether something came, went or moved where it could be in the way of a flow. */
function isConcerned(
  { corridor, nearby }: Routing,
  moved: ReadonlySet<ElementId>,
  boxes: Boxes,
): boolean {
  if (!corridor) return false
  if (nearby.some((id) => moved.has(id))) return true
  for (const id of moved) {
    const box = boxes.get(id)
    if (box && overlap(box, corridor)) return true
  }
  return false
}

interface Standing extends Box {
  readonly id: ElementId
}

/** The elements that overlap a box. */
type Within = (box: Box) => readonly Standing[]

/** When fewer flows are routed, an index of all elements costs more than it spares. */
const FEW = 40

function indexed(boxes: Boxes): Within {
  const index = new SpatialIndex(standingIn(boxes))
  return (around) => [...index.near(around)].filter((box) => overlap(box, around))
}

function oneByOne(boxes: Boxes): Within {
  return (around) => standingIn([...boxes].filter(([, box]) => overlap(box, around)))
}

function standingIn(boxes: Iterable<readonly [ElementId, Box]>): Standing[] {
  return [...boxes].map(([id, box]) => ({ id, ...box }))
}

function routingOf(flow: DrawnFlow, boxes: Boxes, within: Within): Routing | null {
  const start = boxes.get(flow.from)
  const end = boxes.get(flow.to)
  if (!start || !end) return null
  const { bends, fromSide, toSide } = flow.route
  if (flow.from === flow.to || bends.length > 0 || fromSide || toSide) {
    return { sides: toldSides(flow, start, end), reach: null, corridor: null, nearby: [] }
  }
  if (!canGoAround(start, end)) {
    return { sides: facingSides(start, end), reach: null, corridor: null, nearby: [] }
  }
  const corridor = corridorOf(start, end)
  const nearby = within(corridor).filter(({ id }) => id !== flow.from && id !== flow.to)
  return { ...wayBetween(start, end, nearby), corridor, nearby: nearby.map(({ id }) => id) }
}

function isSameWay(one: Way, other: Way): boolean {
  return (
    one.reach === other.reach &&
    one.sides.from === other.sides.from &&
    one.sides.to === other.sides.to
  )
}

interface Placed {
  readonly boxes: Boxes
  readonly routings: Routings
}

/** The lines with those of all flows at some elements drawn anew. */
function* redrawn(
  index: FlowIndex,
  placed: Placed,
  touched: ReadonlySet<ElementId>,
  before: Lines,
): InPieces<Lines> {
  const ports = new Map<ElementId, ReadonlyMap<string, Point>>()
  const portOf = (element: ElementId, flow: FlowId, end: 'from' | 'to'): Point | undefined => {
    const known = ports.get(element) ?? portsAt(element, index, placed)
    ports.set(element, known)
    return known.get(portKey(flow, end))
  }
  const lines = new Map(before)
  for (const flow of new Set([...touched].flatMap((id) => index.at.get(id) ?? []))) {
    const routing = placed.routings.get(flow.id)
    const from = portOf(flow.from, flow.id, 'from')
    const to = portOf(flow.to, flow.id, 'to')
    if (!routing || !from || !to) continue
    const { sides } = routing
    const ends = [
      { at: from, side: sides.from },
      { at: to, side: sides.to },
    ] as const
    const line = lineOf(flow, routing, ends, placed.boxes)
    const known = before.get(flow.id)
    lines.set(flow.id, known?.path === line.path ? known : line)
    yield
  }
  return lines
}

function portsAt(element: ElementId, index: FlowIndex, placed: Placed): ReadonlyMap<string, Point> {
  const box = placed.boxes.get(element)
  const berths = (index.at.get(element) ?? []).flatMap((flow) => berthsOf(flow, element, placed))
  return box ? portsOf(box, berths) : new Map()
}

function berthsOf(flow: DrawnFlow, element: ElementId, { boxes, routings }: Placed): Berth[] {
  const sides = routings.get(flow.id)?.sides
  const box = boxes.get(element)
  if (!sides || !box) return []
  const { id, from, to, route } = flow
  const isTurned = from !== to && sides.from === sides.to && isFurther(element, flow, boxes)
  const towards = (bend: Point | undefined, other: ElementId) =>
    from === to ? loopEnd(box) : (bend ?? centreOf(boxes.get(other) ?? box))
  const berths: Berth[] = [
    {
      flow: id,
      end: 'from',
      side: sides.from,
      towards: towards(route.bends[0], to),
      other: to,
      isTurned,
    },
    {
      flow: id,
      end: 'to',
      side: sides.to,
      towards: towards(route.bends.at(-1), from),
      other: from,
      isTurned,
    },
  ]
  return berths.filter(({ end }) => flow[end] === element)
}

/** Whether an end of a flow is the lower one, or the one to the right of two at one height. */
function isFurther(element: ElementId, flow: DrawnFlow, boxes: Boxes): boolean {
  const [from, to] = [boxes.get(flow.from), boxes.get(flow.to)]
  if (!from || !to) return false
  const isForward = from.y === to.y ? from.x < to.x : from.y < to.y
  return (element === flow.to) === isForward
}

/** A flow to itself turns around the lower right corner, outside of every other flow there. */
function loopEnd({ x, y }: Box): Point {
  return { x: x + 1e5, y: y + 1e5 }
}

/** The sides that a person chose, or that the bends lead to. */
function toldSides({ from, to, route }: DrawnFlow, start: Box, end: Box): Sides {
  const facing: Sides =
    from === to ? { from: 'right', to: 'bottom' } : bentSides(route.bends, start, end)
  return { from: route.fromSide ?? facing.from, to: route.toSide ?? facing.to }
}

function bentSides(bends: readonly Point[], start: Box, end: Box): Sides {
  const first = bends[0]
  const last = bends.at(-1)
  if (!first || !last) return facingSides(start, end)
  return { from: sideTowards(start, first), to: sideTowards(end, last) }
}

function lineOf(
  { from, to, route }: DrawnFlow,
  { reach, sides }: Way,
  [start, end]: readonly [LineEnd, LineEnd],
  boxes: Boxes,
): Line {
  if (route.bends.length > 0) return bentLine(start.at, route.bends, end.at)
  if (from === to) return curve(start, end, 64)
  const [one, other] = [boxes.get(from), boxes.get(to)]
  if (reach === null || !one || !other) return curve(start, end)
  const ends = [start.at, end.at]
  return curve(start, end, nestedReach(reach, sides.from, ends, [one, other]))
}
