import type { ElementId, FlowId } from '@/model/id'
import { inOrderOfEase, type Ground } from './passable'
import type { Places } from './places'
import type { Reliance, StepKind } from './way'

/** A move from one place to another. */
export interface Move {
  readonly id: number
  readonly to: number
  readonly kind: StepKind
  readonly flow: FlowId | null
  readonly at: ElementId | null
  readonly from: ElementId | null
  /** Which of the guards stands in the way; -1 for none. */
  readonly guard: number
}

/** All moves that the flows allow, and what each relies on, whoever makes them. */
export interface Moves {
  readonly places: Places
  readonly ground: Ground
  /** By the place that they start from; the last ones, to a goal, are kept apart. */
  readonly outOf: readonly (readonly Move[])[]
  readonly toGoal: (goal: number) => ReadonlyMap<number, readonly Move[]>
  /** Whether any move starts from a place. */
  readonly leadsOn: (place: number) => boolean
  /** The lists of threats, any of which lets somebody through. */
  readonly guards: readonly (readonly Reliance[])[]
  readonly count: number
  /** The threats by which someone passes for a person or a service outside. */
  readonly posing: ReadonlyMap<ElementId, number>
}

const nowhere: ReadonlyMap<number, readonly Move[]> = new Map()

export type Book = ReturnType<typeof bookOf>

/** Writes moves down. A guard of nothing lets nobody through, so such a move is left out. */
export function bookOf(places: Places) {
  const outOf: Move[][] = Array.from({ length: places.count }, () => [])
  const guards: (readonly Reliance[])[] = []
  const left = new Set<number>()
  let made = 0
  const guard = (reliances: readonly Reliance[]) =>
    reliances.length === 0 ? -1 : guards.push(reliances.toSorted(inOrderOfEase)) - 1
  const lasts = new Map<number, Map<number, Move[]>>()
  const toGoal = (goal: number) => lasts.get(goal) ?? nowhere
  const add = (from: number, move: Omit<Move, 'id'>) => {
    const whole = { ...move, id: made }
    made += 1
    left.add(from)
    if (move.to < places.goal(0)) {
      outOf[from]?.push(whole)
      return
    }
    const before = lasts.get(move.to) ?? new Map<number, Move[]>()
    lasts.set(move.to, before)
    const there = before.get(from)
    if (there) there.push(whole)
    else before.set(from, [whole])
  }
  const leadsOn = (place: number) => left.has(place)
  return { places, outOf, toGoal, leadsOn, guards, guard, add, count: () => made }
}
