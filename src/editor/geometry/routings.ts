import type { Box } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import { grown, overlap } from './box'
import type { Wall } from './detour'
import type { DrawnFlow } from './flowIndex'
import { boxesOn, type Ground, type Grounded } from './ground'
import { nearIn } from './nearIn'
import {
  boundsOf,
  canGoAround,
  corridorOf,
  facingWay,
  isClear,
  metBy,
  NEAR_TAB,
  type Surroundings,
  unshifted,
  type Way,
  wayBetween,
} from './routing'
import { facingSides, type Sides, sideTowards } from './sides'
import { SpatialIndex } from './spatialIndex'

/** The way of a flow, and what it was chosen by. */
export interface Routing extends Way {
  /** Where things can be in its way; null when it goes as it was told to. */
  readonly corridor: Box | null
  /** What was there. */
  readonly nearby: readonly Grounded[]
  /** What it would have met, and what it goes around instead. */
  readonly shapedBy: readonly (Grounded | FlowId)[]
  /** How it would go if it minded no labels, where it minds some. */
  readonly plain?: Routing
}

export type Routings = ReadonlyMap<FlowId, Routing>

/** Whether something came, went or moved where it could be in the way of a flow. */
export function isConcerned(
  { corridor, nearby }: Routing,
  moved: ReadonlySet<Grounded>,
  ground: Ground,
): boolean {
  if (!corridor) return false
  if (nearby.some((id) => moved.has(id))) return true
  for (const id of moved) {
    if (boxesOn(ground, id).some((box) => overlap(box, corridor))) return true
  }
  return false
}

/** Something that lines go around, or cross. */
export interface Standing extends Box {
  /** Of a label, the id of its flow. */
  readonly id: Grounded | FlowId
  readonly as: 'element' | 'tab' | 'frame' | 'label'
}

/** What overlaps a box. */
export type Within = (box: Box) => readonly Standing[]

/** When fewer flows are routed, an index of all that stands there costs more than it spares. */
const FEW = 40

/** Finds what stands near, for so many flows. */
export function withinOf(ground: Ground, flows: number): Within {
  if (flows <= FEW) return oneByOne(ground)
  const index = new SpatialIndex(standingOn(ground))
  return (around) => [...index.near(around)].filter((box) => overlap(box, around))
}

const elementsNear = nearIn<ElementId, Box>((box) => box)

/** The same while something is moved: one ground after another differs from the first in a few places. */
export function withinMeanwhile(ground: Ground): Within {
  const others = [...onBorders(ground.borders)]
  return (around) => {
    const found = others.filter((box) => overlap(box, around))
    for (const id of elementsNear(ground.elements, around)) {
      const box = ground.elements.get(id)
      if (box) found.push({ ...box, id, as: 'element' })
    }
    return found
  }
}

/** Everything that stands on the ground. */
function* standingOn({ elements, borders }: Ground): Generator<Standing> {
  for (const [id, box] of elements) yield { ...box, id, as: 'element' }
  yield* onBorders(borders)
}

function* onBorders(borders: Ground['borders']): Generator<Standing> {
  for (const [id, { frame, tab }] of borders) {
    yield { ...tab, id, as: 'tab' }
    if (frame) yield { ...frame, id, as: 'frame' }
  }
}

/** Goes through all elements for each box, but makes something only of those that are there. */
function oneByOne({ elements, borders }: Ground): Within {
  const boxes = [...elements.values()]
  const ids = [...elements.keys()]
  const others = [...onBorders(borders)]
  return (around) => {
    const found: Standing[] = []
    for (const [at, box] of boxes.entries()) {
      const id = overlap(box, around) && ids[at]
      if (id) found.push({ ...box, id, as: 'element' })
    }
    return [...found, ...others.filter((box) => overlap(box, around))]
  }
}

/** How far lines stay away from what they go around, in pixels. */
const CLEAR = { element: 12, tab: 4 }

const alone = { nearby: [], shapedBy: [] }

/** How a flow goes; null when one of its ends is not there. */
export function routingOf(flow: DrawnFlow, { elements }: Ground, within: Within): Routing | null {
  const start = elements.get(flow.from)
  const end = elements.get(flow.to)
  if (!start || !end) return null
  const { bends, fromSide, toSide } = flow.route
  if (flow.from === flow.to || bends.length > 0 || fromSide || toSide) {
    const sides = toldSides(flow, start, end)
    return { sides, reach: null, turns: [], shift: unshifted, corridor: null, ...alone }
  }
  const facing = facingWay(start, end)
  if (!canGoAround(start, end)) return { ...facing, corridor: null, ...alone }
  const around = grown(boundsOf(facing, start, end), NEAR_TAB)
  const others = (box: Box) => within(box).filter(({ id }) => id !== flow.from && id !== flow.to)
  const met = others(around)
  if (isClear(facing, [start, end], surroundings(around, met))) {
    return { ...facing, corridor: around, nearby: idsOf(met), shapedBy: [] }
  }
  const corridor = corridorOf(start, end)
  const near = others(corridor)
  const way = wayBetween(
    { ...start, id: flow.from },
    { ...end, id: flow.to },
    surroundings(corridor, near),
  )
  const shapedBy = [...metBy(facing, [start, end], near), ...way.turns.map(({ of }) => of)]
  return { ...way, corridor, nearby: idsOf(near), shapedBy }
}

const idsOf = (standing: readonly Standing[]) => [
  ...new Set(standing.flatMap(({ id, as }) => (as === 'label' ? [] : [id as Grounded]))),
]

function surroundings(limits: Box, near: readonly Standing[]): Surroundings {
  const walls: Wall[] = []
  const tabs: Wall[] = []
  const borders: Box[] = []
  for (const one of near) {
    if (one.as === 'element') walls.push(wallOf(one))
    else if (one.as !== 'frame') tabs.push(wallOf(one))
    else borders.push(one)
  }
  return { limits, walls, tabs, borders }
}

function wallOf({ id, as, x, y, width, height }: Standing): Wall {
  return { x, y, width, height, id, clear: as === 'element' ? CLEAR.element : CLEAR.tab }
}

/** The sides that a person chose, or that the bends lead to. */
function toldSides({ from, to, route }: DrawnFlow, start: Box, end: Box): Sides {
  const facing: Sides =
    from === to ? { from: 'right', to: 'bottom' } : bentSides(route.bends, start, end)
  return { from: route.fromSide ?? facing.from, to: route.toSide ?? facing.to }
}

function bentSides(bends: DrawnFlow['route']['bends'], start: Box, end: Box): Sides {
  const first = bends[0]
  const last = bends.at(-1)
  if (!first || !last) return facingSides(start, end)
  return { from: sideTowards(start, first), to: sideTowards(end, last) }
}

/** Whether two ways lead the same way. */
export function isSameWay(one: Way, other: Way): boolean {
  return (
    one.reach === other.reach &&
    one.shift.from === other.shift.from &&
    one.shift.to === other.shift.to &&
    one.sides.from === other.sides.from &&
    one.sides.to === other.sides.to &&
    one.turns.length === other.turns.length &&
    one.turns.every(({ x, y, corner }, at) => {
      const turn = other.turns[at]
      return turn?.x === x && turn.y === y && turn.corner === corner
    })
  )
}

/** The elements that a flow stands at. */
export function endsOf({ from, to }: DrawnFlow): readonly ElementId[] {
  return from === to ? [from] : [from, to]
}
