import type { Box, Point, Side } from '@/model/diagram'
import { grown, holds } from './box'
import type { FlowId } from '@/model/id'
import type { Grounded } from './ground'
import { distance } from './line'
import { Rooms } from './rooms'
import { opposite, outOf, pointOnSide, type Sides } from './sides'

/** Something that lines keep clear of: an element, the tab of a boundary, or the label of a flow. */
export interface Wall extends Box {
  readonly id: Grounded | FlowId
  /** How far lines stay away from it, in pixels. */
  readonly clear: number
}

/** A corner that a line turns around. */
export interface Turn extends Point {
  /** What stands there. */
  readonly of: Grounded | FlowId
  /** Of what, and which: the same for every line that turns around it. */
  readonly corner: string
  /** Away from what stands there. */
  readonly out: Point
}

/** A way in straight pieces around what stands between two boxes. */
export interface Detour {
  readonly sides: Sides
  readonly turns: readonly Turn[]
  /** How long it is, in pixels, and more for each turn and each border that it crosses. */
  readonly cost: number
}

/** An element that a line leaves or reaches. */
export interface End extends Box {
  readonly id: Grounded
}

/** What a detour is looked for in. */
export interface Field {
  readonly walls: readonly Wall[]
  /** The frames of boundaries, which are better not crossed without need. */
  readonly borders: readonly Box[]
  /** Nothing outside of it is known. */
  readonly limits: Box
}

/** A line leaves its side straight for so many pixels. */
export const STUB = 20
/** The corner of a wall is turned around this far outside of the room that is kept clear. */
const BESIDE = 5
/** What a turn by 180° costs, and crossing a border, in pixels. */
const TURNING = 70
export const BORDER = 50
/** Where the search gives up. */
const MOST_STEPS = 48

const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left']

interface Spot extends Point {
  readonly turn: Turn | null
  readonly side: Side
  /** The direction in which it is reached, one pixel long. */
  readonly heading: Point
  readonly before: Spot | null
  readonly cost: number
  /** No way through it can be cheaper. */
  readonly least: number
}

/**
 * The cheapest way from any side of one box to any side of another around all walls, if there is one
 * that costs less than `most`: the search of A* over the corners that are met. The same input always
 * gives the same way.
 */
export function detourBetween(start: End, end: End, field: Field, most: number): Detour | null {
  return new Search(start, end, field).best(most)
}

class Search {
  private readonly field: Field
  private readonly walls: readonly Wall[]
  private readonly rooms: Rooms
  private readonly goals: readonly Goal[]
  private readonly open: Spot[] = []
  private readonly reached = new Map<string, number>()
  private readonly corners = new Map<number, readonly Turn[]>()

  constructor(start: End, end: End, field: Field) {
    this.field = field
    this.walls = [...field.walls, { ...start, clear: STUB - 6 }, { ...end, clear: STUB - 6 }]
    this.rooms = new Rooms(this.walls)
    this.goals = this.stubsOf(end).map(({ side, at }) => ({
      side,
      at,
      back: outOf(opposite[side]),
    }))
    for (const { side, at } of this.stubsOf(start)) {
      this.put({ ...at, turn: null, side, heading: outOf(side), before: null, cost: STUB })
    }
  }

  /** The ends of the short pieces that lead out of the sides, where they are free. */
  private stubsOf(box: Box) {
    return allSides.flatMap((side) => {
      const { x, y } = pointOnSide(box, side, 0.5)
      const out = outOf(side)
      const at = { x: x + out.x * STUB, y: y + out.y * STUB }
      return this.isFree(at) ? [{ side, at }] : []
    })
  }

  private isFree(point: Point): boolean {
    return holds(this.field.limits, point) && !this.rooms.hold(point)
  }

  private put(spot: Omit<Spot, 'least'>): void {
    let ahead = Infinity
    for (const { at } of this.goals) ahead = Math.min(ahead, distance(spot, at))
    this.open.push({ ...spot, least: spot.cost + ahead + STUB })
  }

  best(most: number): Detour | null {
    let found: Detour | null = null
    let least = most
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const spot = this.takeCheapest()
      if (!spot || spot.least >= least) break
      const met = new Set<number>()
      for (const { side, at, back } of this.goals) {
        if (!isTaut(spot, at)) continue
        const heading = headingTo(spot, at)
        const cost = this.costTo(spot, at, heading) + turning(heading, back) + STUB
        if (cost >= least) continue
        const hit = this.rooms.firstOn(spot, at)
        if (hit >= 0) met.add(hit)
        else [found, least] = [detourOf(spot, side, cost), cost]
      }
      this.goAround(spot, met, least)
    }
    return found
  }

  private takeCheapest(): Spot | null {
    let cheapest = 0
    for (let at = 1; at < this.open.length; at += 1) {
      if ((this.open[at]?.least ?? 0) < (this.open[cheapest]?.least ?? 0)) cheapest = at
    }
    return this.open.splice(cheapest, 1)[0] ?? null
  }

  /** Goes on to the corners of the walls that were met, and of those that stand before them. */
  private goAround(from: Spot, met: Set<number>, most: number): void {
    // The set grows while it is gone through.
    for (const index of met) {
      for (const turn of this.cornersOf(index)) {
        if (!isTangent(from, turn) || !isTaut(from, turn)) continue
        const heading = headingTo(from, turn)
        const cost = this.costTo(from, turn, heading)
        if (cost >= Math.min(most, this.reached.get(turn.corner) ?? Infinity)) continue
        const hit = this.rooms.firstOn(from, turn)
        if (hit >= 0) {
          met.add(hit)
          continue
        }
        this.reached.set(turn.corner, cost)
        this.put({ x: turn.x, y: turn.y, turn, side: from.side, heading, before: from, cost })
      }
    }
  }

  private cornersOf(index: number): readonly Turn[] {
    const known = this.corners.get(index)
    if (known) return known
    const wall = this.walls[index]
    if (!wall) return []
    const { x, y, width, height } = grown(wall, wall.clear + BESIDE)
    const free = corners.flatMap(({ name, out }) => {
      const at = { x: out.x < 0 ? x : x + width, y: out.y < 0 ? y : y + height }
      return this.isFree(at) ? [{ ...at, of: wall.id, corner: `${wall.id}/${name}`, out }] : []
    })
    this.corners.set(index, free)
    return free
  }

  private costTo(from: Spot, to: Point, heading: Point): number {
    const { borders } = this.field
    let crossed = 0
    for (const border of borders) if (holds(border, from) !== holds(border, to)) crossed += 1
    return from.cost + distance(from, to) + turning(from.heading, heading) + crossed * BORDER
  }
}

interface Goal {
  readonly side: Side
  readonly at: Point
  /** The direction in which a line arrives there. */
  readonly back: Point
}

/** Whether a line to a corner passes by what stands there, and not into it or away from it. */
function isTangent(from: Point, { x, y, out }: Turn): boolean {
  return (from.x - x) * out.x * (from.y - y) * out.y <= 0
}

/** Whether going on to a point bends the line around the corner that it is at: else it had no need of it. */
function isTaut({ x, y, turn, heading }: Spot, to: Point): boolean {
  if (!turn) return true
  const inwards = heading.y * turn.out.x - heading.x * turn.out.y
  const bend = heading.x * (to.y - y) - heading.y * (to.x - x)
  return inwards * bend >= 0
}

const corners = [
  { name: 'nw', out: { x: -1, y: -1 } },
  { name: 'ne', out: { x: 1, y: -1 } },
  { name: 'se', out: { x: 1, y: 1 } },
  { name: 'sw', out: { x: -1, y: 1 } },
] as const

function detourOf(last: Spot, to: Side, cost: number): Detour {
  const turns: Turn[] = []
  for (let spot: Spot | null = last; spot; spot = spot.before) {
    if (spot.turn) turns.unshift(spot.turn)
  }
  return { sides: { from: last.side, to }, turns, cost }
}

function headingTo(from: Point, to: Point): Point {
  const length = distance(from, to) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

/** What it costs to turn from one direction to another: little for a slight turn. */
function turning(from: Point, to: Point): number {
  return (TURNING / 2) * (1 - from.x * to.x - from.y * to.y)
}
