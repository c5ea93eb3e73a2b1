import type { Point } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import { atOnce, type InPieces } from '@/model/inPieces'
import { type Placed, portsAt } from './berths'
import { changedMap } from './changedMap'
import { STUB } from './detour'
import type { DrawnFlow, FlowIndex } from './flowIndex'
import { concernedMeanwhile } from './concernedMeanwhile'
import { boxesOn, type Ground, type Grounded } from './ground'
import { passes } from './hitTest'
import { inLanes, type Lanes, lanesAfter, shifted } from './lanes'
import { bentLine, curve, type Line, type LineEnd, turningLine } from './line'
import { portKey } from './ports'
import { nestedReach } from './routing'
import {
  endsOf,
  isConcerned,
  isSameWay,
  type Routing,
  type Routings,
  routingOf,
  type Within,
  withinMeanwhile,
  withinOf,
} from './routings'

export type Lines = ReadonlyMap<FlowId, Line>

/** The lines of a diagram, with what has to be known to draw some of them anew. */
export interface Drawing {
  readonly lines: Lines
  readonly routings: Routings
  readonly lanes: Lanes
}

/** Before anything is drawn. */
export const blank: Drawing = { lines: new Map(), routings: new Map(), lanes: new Map() }

/** The lines of all flows. */
export function allLines(index: FlowIndex, ground: Ground): Drawing {
  return linesAround(index, ground, [...ground.elements.keys()], blank)
}

/**
 * The lines after some elements or boundaries moved. Only flows that touch those or pass by them, or
 * share a side or a corner with a flow that does, are drawn anew; the others keep their very line.
 */
export function linesAround(
  index: FlowIndex,
  ground: Ground,
  moved: readonly Grounded[],
  before: Drawing,
): Drawing {
  return atOnce(linesInPieces(index, ground, moved, before))
}

/** The same with a pause after every flow, for when there are many. */
export function linesInPieces(
  index: FlowIndex,
  ground: Ground,
  movedRecords: readonly Grounded[],
  before: Drawing,
): InPieces<Drawing> {
  const moved = new Set(movedRecords)
  const again = [...index.flows.values()].filter((flow) => {
    const known = before.routings.get(flow.id)
    return !known || isAttached(flow, moved) || isConcerned(known, moved, ground)
  })
  const within = withinOf(ground, again.length)
  return drawnAnew({ index, ground, within, moved, before }, again)
}

/**
 * The lines while something is still being moved: of the others only those change that it gets in
 * the way of, or that went around it. Where it ends up, `linesAround` has to be asked.
 */
export function linesMeanwhile(
  index: FlowIndex,
  ground: Ground,
  movedRecords: readonly Grounded[],
  before: Drawing,
): Drawing {
  const moved = new Set(movedRecords)
  const again = concernedMeanwhile(index, ground, movedRecords, before)
  const within = withinMeanwhile(ground)
  return atOnce(drawnAnew({ index, ground, within, moved, before }, again))
}

const isAttached = ({ from, to }: DrawnFlow, moved: ReadonlySet<Grounded>) =>
  moved.has(from) || moved.has(to)

interface Redrawing {
  readonly index: FlowIndex
  readonly ground: Ground
  readonly within: Within
  readonly moved: ReadonlySet<Grounded>
  readonly before: Drawing
}

function* drawnAnew(
  { index, ground, within, moved, before }: Redrawing,
  again: readonly DrawnFlow[],
): InPieces<Drawing> {
  const ways = new Map<FlowId, Routing>()
  const touched = new Set<ElementId>()
  for (const flow of again) {
    const known = before.routings.get(flow.id)
    const plain = routingOf(flow, ground, within)
    yield
    if (!plain) continue
    const routing = stillClear(flow, { plain, moved, ground, before }) ?? plain
    ways.set(flow.id, routing)
    if (isAttached(flow, moved) || !known || !isSameWay(known, routing)) {
      for (const end of endsOf(flow)) touched.add(end)
    }
  }
  const ids = again.map(({ id }) => id)
  return yield* led({ index, ground, before }, { ids, ways, touched })
}

interface Way {
  readonly plain: Routing
  readonly moved: ReadonlySet<Grounded>
  readonly ground: Ground
  readonly before: Drawing
}

/** The way in which a flow keeps clear of labels, where nothing has come in its way since. */
function stillClear(flow: DrawnFlow, { plain, moved, ground, before }: Way): Routing | null {
  const [known, line] = [before.routings.get(flow.id), before.lines.get(flow.id)]
  if (!known?.plain || !line || !isSameWay(known.plain, plain)) return null
  const others = [...moved].filter((id) => id !== flow.from && id !== flow.to)
  const isMet = others.some((id) => boxesOn(ground, id).some((box) => passes(line, box)))
  return isMet ? null : { ...known, plain }
}

/** The lines with some flows led another way, and those drawn anew that this shifts. */
export function linesWith(
  index: FlowIndex,
  ground: Ground,
  before: Drawing,
  ways: ReadonlyMap<FlowId, Routing>,
): Drawing {
  const ids = [...ways.keys()]
  const flows = ids.flatMap((id) => index.flows.get(id) ?? [])
  const touched = new Set(flows.flatMap(endsOf))
  return atOnce(led({ index, ground, before }, { ids, ways, touched }))
}

interface Led {
  /** The flows that were led, whether they go another way or not. */
  readonly ids: readonly FlowId[]
  readonly ways: ReadonlyMap<FlowId, Routing>
  /** The elements at which that is seen. */
  readonly touched: ReadonlySet<ElementId>
}

function* led(
  { index, ground, before }: Pick<Redrawing, 'index' | 'ground' | 'before'>,
  { ids, ways, touched }: Led,
): InPieces<Drawing> {
  const routings = changedMap(before.routings, ways)
  const lanes = lanesAfter(before, ids, { flows: index.flows, routings, ground })
  const flows = new Set([...touched].flatMap((id) => index.at.get(id) ?? []))
  for (const id of shifted(before.lanes, lanes)) {
    const flow = index.flows.get(id)
    if (flow) flows.add(flow)
  }
  const placed = { boxes: ground.elements, routings, lanes }
  const lines = yield* redrawn(index, placed, flows, before.lines)
  return { routings, lanes, lines }
}

interface InLanes extends Placed {
  readonly lanes: Lanes
}

/** The lines with those of some flows drawn anew. */
function* redrawn(
  index: FlowIndex,
  placed: InLanes,
  flows: Iterable<DrawnFlow>,
  before: Lines,
): InPieces<Lines> {
  const ports = new Map<ElementId, ReadonlyMap<string, Point>>()
  const portOf = (element: ElementId, flow: FlowId, end: 'from' | 'to'): Point | undefined => {
    const known = ports.get(element) ?? portsAt(element, index, placed)
    ports.set(element, known)
    return known.get(portKey(flow, end))
  }
  const lines = new Map<FlowId, Line>()
  for (const flow of flows) {
    const routing = placed.routings.get(flow.id)
    const from = portOf(flow.from, flow.id, 'from')
    const to = portOf(flow.to, flow.id, 'to')
    if (!routing || !from || !to) continue
    const { sides } = routing
    const ends = [
      { at: from, side: sides.from },
      { at: to, side: sides.to },
    ] as const
    const line = lineOf(flow, routing, ends, placed)
    const known = before.get(flow.id)
    lines.set(flow.id, known?.path === line.path ? known : line)
    yield
  }
  return changedMap(before, lines)
}

function lineOf(
  { id, from, to, route }: DrawnFlow,
  { reach, sides, turns }: Routing,
  [start, end]: readonly [LineEnd, LineEnd],
  { boxes, lanes }: InLanes,
): Line {
  if (route.bends.length > 0) return bentLine(start.at, route.bends, end.at)
  if (turns.length > 0) return turningLine(start, inLanes(id, turns, lanes), end, STUB)
  if (from === to) return curve(start, end, 64)
  const [one, other] = [boxes.get(from), boxes.get(to)]
  if (reach === null || !one || !other) return curve(start, end)
  const ends = [start.at, end.at]
  return curve(start, end, nestedReach(reach, sides.from, ends, [one, other]))
}
