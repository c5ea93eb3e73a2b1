import type { Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import type { Turn } from './detour'
import type { DrawnFlow } from './flowIndex'
import { centreOf } from './box'
import type { Ground } from './ground'
import { distance } from './line'
import type { Routings } from './routings'

/** The flows that turn around each corner, the innermost first. */
export type Lanes = ReadonlyMap<string, readonly FlowId[]>

/** Between two lines around one corner, in pixels, and how many lines get a lane of their own. */
const LANE = 9
const MOST_LANES = 5

/** What the lanes are found by. */
export interface Laid {
  readonly flows: ReadonlyMap<FlowId, DrawnFlow>
  readonly ground: Ground
  readonly routings: Routings
}

/** The lanes after some flows took another way, or their ends moved. */
export function lanesAfter(
  before: { readonly lanes: Lanes; readonly routings: Routings },
  again: readonly FlowId[],
  laid: Laid,
): Lanes {
  const members = membersAfter(before, again, laid)
  if (members.size === 0) return before.lanes
  const lanes = new Map(before.lanes)
  for (const [corner, there] of members) {
    if (there.size > 0) lanes.set(corner, inOrder(corner, [...there], laid))
    else lanes.delete(corner)
  }
  return lanes
}

/** The flows around the corners that something came to or left. */
function membersAfter(
  before: { readonly lanes: Lanes; readonly routings: Routings },
  again: readonly FlowId[],
  { flows, routings }: Laid,
): Map<string, Set<FlowId>> {
  const members = new Map<string, Set<FlowId>>()
  const at = (corner: string) => {
    const known = members.get(corner) ?? new Set(before.lanes.get(corner))
    members.set(corner, known)
    return known
  }
  for (const [corner, there] of before.lanes) {
    for (const id of there) if (!flows.has(id)) at(corner).delete(id)
  }
  const turnsOf = (from: Routings) =>
    again.flatMap((id) => (from.get(id)?.turns ?? []).map(({ corner }) => ({ id, corner })))
  for (const { id, corner } of turnsOf(before.routings)) at(corner).delete(id)
  for (const { id, corner } of turnsOf(routings)) at(corner).add(id)
  return members
}

/** The flows around one corner, the innermost first. */
function inOrder(corner: string, flows: readonly FlowId[], laid: Laid): readonly FlowId[] {
  if (flows.length < 2) return flows
  const sorted = flows.map((flow) => ({ flow, outwards: outwardnessOf(flow, corner, laid) }))
  sorted.sort((one, other) => one.outwards - other.outwards || byId(one.flow, other.flow))
  return sorted.map(({ flow }) => flow)
}

function outwardnessOf(id: FlowId, corner: string, { flows, ground, routings }: Laid): number {
  const turns = routings.get(id)?.turns ?? []
  const flow = flows.get(id)
  const at = turns.findIndex((turn) => turn.corner === corner)
  const [from, to] = flow ? [ground.elements.get(flow.from), ground.elements.get(flow.to)] : []
  const turn = turns[at]
  if (!turn || !from || !to) return 0
  return outwardness(turn, turns[at - 1] ?? centreOf(from), turns[at + 1] ?? centreOf(to))
}

const byId = (one: string, other: string) => (one < other ? -1 : 1)

/** How little a line bends around a corner: the less, the further out it runs. */
function outwardness({ x, y, out }: Turn, before: Point, after: Point): number {
  const away = (point: Point) => {
    const length = distance(point, { x, y }) || 1
    return ((point.x - x) * out.x + (point.y - y) * out.y) / length
  }
  return away(before) + away(after)
}

/** The turns of a flow in its lanes. */
export function inLanes(flow: FlowId, turns: readonly Turn[], lanes: Lanes): Point[] {
  return turns.map(({ x, y, corner, out }) => {
    const lane = Math.min(MOST_LANES, Math.max(0, lanes.get(corner)?.indexOf(flow) ?? 0))
    return { x: x + out.x * LANE * lane, y: y + out.y * LANE * lane }
  })
}

/** The flows whose neighbours around some corner are not the same any more. */
export function shifted(before: Lanes, now: Lanes): Set<FlowId> {
  const flows = new Set<FlowId>()
  if (before === now) return flows
  const note = (one: Lanes, other: Lanes) => {
    for (const [corner, there] of one) {
      const twin = other.get(corner)
      if (there === twin) continue
      const isSame = there.length === twin?.length && there.every((flow, at) => flow === twin[at])
      if (!isSame) for (const flow of there) flows.add(flow)
    }
  }
  note(before, now)
  note(now, before)
  return flows
}
