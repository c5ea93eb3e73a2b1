import type { ElementId } from '@/model/id'
import type { ThreatActor } from '@/model/threatActor'
import type { Asked } from '@/rules/finding'
import { isOpenTo } from './useful'
import type { Move, Moves } from './moveBook'
import type { Goal, Places } from './places'
import { bestPath, easesFrom, type Field } from './search'
import { startsOf } from './starts'
import type { Reliance } from './way'

/** Ways that are shown from one actor to one asset: more would say little new. */
export const mostWays = 3

/** A path as it was found, from the actor to a goal. */
export interface Path {
  readonly goal: Goal
  readonly moves: readonly Move[]
  /** What must be answered to be sure that the actor starts where it does. */
  readonly asks: readonly Asked[]
  /** The same whenever it goes along the same records in the same manner. */
  readonly course: string
}

/**
 * The best paths of an actor to every goal: the one whose least likely step is the likeliest, of
 * those the shortest. The next is the best that is left when one step of the first is cut, and so
 * on, so that each relies on something that those before it do not.
 */
export function* pathsOf(
  actor: ThreatActor,
  moves: Moves,
  far: (goal: number) => Int16Array,
): Generator<Path> {
  const { places } = moves
  const { entries, asksAtStart } = entriesOf(actor, moves)
  if (entries.length === 0) return
  const basis = { begin: places.count, entries, asksAtStart, moves, useful: usefulTo(actor, moves) }
  const search = { ...basis, eases: uncutEases(basis) }
  for (const [at, goal] of places.goals.entries()) {
    const end = places.goal(at)
    for (const found of distinctPaths(search, end, far(end))) {
      const start = found[0]?.kind === 'start' ? found[0].at : null
      const asks = (start && asksAtStart.get(start)) ?? []
      yield { goal, moves: found, asks, course: courseOf(found, places) }
    }
  }
}

interface Search extends Basis {
  /** How easily each place can be come to with nothing cut. */
  readonly eases: Uint8Array
}

interface Basis {
  /** The place before the first move. */
  readonly begin: number
  readonly entries: readonly Move[]
  readonly asksAtStart: ReadonlyMap<ElementId, readonly Asked[]>
  readonly moves: Moves
  /** By guard: the threats that the actor would and could use, the likeliest first. */
  readonly useful: readonly (readonly Reliance[])[]
}

function usefulTo(actor: ThreatActor, { guards }: Moves): readonly (readonly Reliance[])[] {
  const known = new Map<string, boolean>()
  const isUseful = (reliance: Reliance) => {
    const { id } = reliance.threat
    const is = known.get(id) ?? isOpenTo(actor, reliance)
    known.set(id, is)
    return is
  }
  return guards.map((guard) => guard.filter(isUseful))
}

function uncutEases(basis: Basis): Uint8Array {
  const { begin, entries, moves } = basis
  const outOf = (place: number) => (place === begin ? entries : (moves.outOf[place] ?? []))
  return easesFrom({ size: begin + 1, outOf, easeOf: easesIn(basis, new Set()) }, begin)
}

type Cut = ReadonlySet<string>

/**
 * Reiter's tree of hitting sets, the best first: each branch takes away all that one step of a path
 * relies on, and looks for the best path that is left.
 */
function* distinctPaths(search: Search, end: number, far: Int16Array) {
  const best = (cut: Cut) => {
    const found = bestWithout(search, end, far, cut)
    return found ? [{ ...found, cut }] : []
  }
  const waiting = best(new Set<string>())
  const tried = new Set<string>()
  const seen = new Set<string>()
  while (waiting.length > 0 && seen.size < mostWays) {
    waiting.sort((one, other) => other.ease - one.ease || shorterFirst(one.path, other.path))
    const next = waiting.shift()
    if (!next) return
    const { path, cut } = next
    const key = path.map(({ id }) => id).join(' ')
    if (!seen.has(key)) yield path
    seen.add(key)
    for (const { guard } of path) {
      const relied = guard < 0 ? [] : (search.useful[guard] ?? [])
      if (relied.length === 0) continue
      const more = new Set([...cut, ...relied.map(({ threat }) => threat.id)])
      const name = [...more].toSorted().join(' ')
      if (tried.has(name)) continue
      tried.add(name)
      waiting.push(...best(more))
    }
  }
}

function shorterFirst(one: readonly Move[], other: readonly Move[]): number {
  const longer = one.length - other.length
  if (longer !== 0) return longer
  const at = one.findIndex(({ id }, place) => id !== other[place]?.id)
  return at < 0 ? 0 : (one[at]?.id ?? 0) - (other[at]?.id ?? 0)
}

/** The best path with some threats taken away. */
function bestWithout(search: Search, end: number, far: Int16Array, cut: Cut) {
  const { begin, entries, moves } = search
  const easeOf = easesIn(search, cut)
  const toGoal = moves.toGoal(end)
  // With threats taken away no place is easier to come to, so this is as easy as the path can be.
  let atMost = 0
  for (const [place, last] of toGoal) {
    for (const move of last)
      atMost = Math.max(atMost, Math.min(search.eases[place] ?? 0, easeOf(move)))
  }
  if (atMost === 0) return null
  const nearest = entries.flatMap(({ to }) => ((far[to] ?? -1) < 0 ? [] : (far[to] ?? 0) + 1))
  if (nearest.length === 0) return null
  const fromBegin = Math.min(...nearest)
  const field: Field<Move> = {
    size: begin + 1,
    outOf: (place) => {
      if (place === begin) return entries
      const last = toGoal.get(place)
      const next = moves.outOf[place] ?? []
      return last ? [...last, ...next] : next
    },
    easeOf,
    atLeast: (place) => (place === begin ? fromBegin : (far[place] ?? -1)),
  }
  return bestPath(field, begin, end, atMost)
}

/** How easy a move is: 5 when nothing stands in the way, 1 when it hangs on an answer, 0 when closed. */
function easesIn({ useful, asksAtStart }: Basis, cut: Cut): (move: Move) => number {
  const known = new Map<number, number>()
  const ofGuard = (guard: number): number => {
    const before = known.get(guard)
    if (before !== undefined) return before
    const first = (useful[guard] ?? []).find(({ threat }) => !cut.has(threat.id))
    const ease = first?.isSure ? (first.likelihood ?? 1) : Number(first !== undefined)
    known.set(guard, ease)
    return ease
  }
  return ({ guard, kind, at }) => {
    if (guard >= 0) return ofGuard(guard)
    return kind === 'start' && at && asksAtStart.get(at)?.length ? 1 : 5
  }
}

/** The moves by which an actor begins: where they start, and as whom they can pass. */
function entriesOf(actor: ThreatActor, { places, posing, ground, count, leadsOn }: Moves) {
  const starts = startsOf(actor, ground.situation)
  const asksAtStart = new Map<ElementId, readonly Asked[]>()
  const entries: Move[] = []
  const add = (move: Omit<Move, 'id'>) => entries.push({ ...move, id: count + entries.length })
  const sorted = starts.elements.toSorted((one, other) => (one.element < other.element ? -1 : 1))
  for (const { element, standing, asks } of sorted) {
    asksAtStart.set(element, asks)
    const to = places.of(element, standing)
    add({ to, kind: 'start', flow: null, at: element, from: null, guard: -1 })
  }
  for (const flow of starts.wires.toSorted()) {
    const to = places.onWire(flow)
    if (leadsOn(to)) add({ to, kind: 'wire', flow, at: null, from: null, guard: -1 })
  }
  if (isRemote(actor)) {
    for (const [element, guard] of posing) {
      if (asksAtStart.has(element)) continue
      const to = places.of(element, 'hold')
      add({ to, kind: 'pose', flow: null, at: element, from: null, guard })
    }
  }
  return { entries, asksAtStart }
}

/** Who can write to people and call services without being known to them. */
const isRemote = ({ access }: ThreatActor) =>
  access.includes('anonymous-remote') || access.includes('authenticated-user')

function courseOf(path: readonly Move[], places: Places): string {
  return path
    .map(({ kind, flow, at, from, to }) => {
      const records = [from, flow, at].map((part) => part ?? '').join(',')
      return `${kind}:${records}:${places.modeAt(to) ?? ''}`
    })
    .join(';')
}
