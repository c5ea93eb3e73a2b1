import type { Box, Point, Route } from '@/model/diagram'
import type { DataFlow } from '@/model/flow'
import type { ElementId, FlowId } from '@/model/id'
import { straight } from '@/model/edits/drawing'
import { centreOf } from './box'
import { bentLine, curve, type Line, type LineEnd } from './line'
import { type Berth, portKey, portsOf } from './ports'
import { facingSides, type Sides, sideTowards } from './sides'

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

export type Boxes = (element: ElementId) => Box | undefined
export type Lines = ReadonlyMap<FlowId, Line>

/** The flows of a diagram whose ends are both on it. */
export function flowIndexOf(
  flows: { readonly [id: FlowId]: DataFlow },
  routes: { readonly [id: FlowId]: Route },
  isDrawn: (element: ElementId) => boolean,
): FlowIndex {
  const drawn = new Map<FlowId, DrawnFlow>()
  const at = new Map<ElementId, DrawnFlow[]>()
  for (const { id, from, to } of Object.values(flows)) {
    if (!isDrawn(from) || !isDrawn(to)) continue
    const route = routes[id] ?? straight
    const flow = { id, from, to, route }
    drawn.set(id, flow)
    for (const end of from === to ? [from] : [from, to]) at.set(end, [...(at.get(end) ?? []), flow])
  }
  return { flows: drawn, at }
}

/** The lines of all flows. */
export function allLines(index: FlowIndex, boxes: Boxes): Lines {
  return linesAround(index, boxes, [...index.at.keys()], new Map())
}

/**
 * The lines after some elements moved. Only flows that touch those, or share a side with a flow that
 * does, are drawn anew; the others keep their very line.
 */
export function linesAround(
  index: FlowIndex,
  boxes: Boxes,
  movedElements: readonly ElementId[],
  before: Lines,
): Lines {
  const touched = new Set<ElementId>()
  for (const id of movedElements) {
    for (const { from, to } of index.at.get(id) ?? []) touched.add(from).add(to)
  }
  const ports = new Map<ElementId, ReadonlyMap<string, Point>>()
  const portOf = (element: ElementId, flow: FlowId, end: 'from' | 'to'): Point | undefined => {
    const known = ports.get(element) ?? portsAt(element, index, boxes)
    ports.set(element, known)
    return known.get(portKey(flow, end))
  }
  const lines = new Map(before)
  const redrawn = new Set([...touched].flatMap((id) => index.at.get(id) ?? []))
  for (const flow of redrawn) {
    const sides = sidesOf(flow, boxes)
    const from = portOf(flow.from, flow.id, 'from')
    const to = portOf(flow.to, flow.id, 'to')
    if (!sides || !from || !to) continue
    const line = lineOf(flow, { at: from, side: sides.from }, { at: to, side: sides.to })
    const known = before.get(flow.id)
    lines.set(flow.id, known?.path === line.path ? known : line)
  }
  return lines
}

function portsAt(element: ElementId, index: FlowIndex, boxes: Boxes): ReadonlyMap<string, Point> {
  const box = boxes(element)
  const berths = (index.at.get(element) ?? []).flatMap((flow) => berthsOf(flow, element, boxes))
  return box ? portsOf(box, berths) : new Map()
}

function berthsOf(flow: DrawnFlow, element: ElementId, boxes: Boxes): Berth[] {
  const sides = sidesOf(flow, boxes)
  const from = boxes(flow.from)
  const to = boxes(flow.to)
  if (!sides || !from || !to) return []
  const { bends } = flow.route
  const berths: Berth[] = []
  if (flow.from === element) {
    const towards = flow.from === flow.to ? loopEnd(from) : (bends[0] ?? centreOf(to))
    berths.push({ flow: flow.id, end: 'from', side: sides.from, towards, other: flow.to })
  }
  if (flow.to === element) {
    const towards = flow.from === flow.to ? loopEnd(to) : (bends.at(-1) ?? centreOf(from))
    berths.push({ flow: flow.id, end: 'to', side: sides.to, towards, other: flow.from })
  }
  return berths
}

/** A flow to itself turns around the lower right corner, outside of every other flow there. */
function loopEnd({ x, y }: Box): Point {
  return { x: x + 1e5, y: y + 1e5 }
}

function sidesOf({ from, to, route }: DrawnFlow, boxes: Boxes): Sides | null {
  const start = boxes(from)
  const end = boxes(to)
  if (!start || !end) return null
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

function lineOf({ from, to, route }: DrawnFlow, start: LineEnd, end: LineEnd): Line {
  if (route.bends.length > 0) return bentLine(start.at, route.bends, end.at)
  return from === to ? curve(start, end, 64) : curve(start, end)
}
