/** A step from place to place in a search. */
export interface Step {
  readonly id: number
  readonly to: number
}

/** What is searched: the steps out of each place, and how far each place is at least from the goal. */
export interface Field<Each extends Step> {
  /** One more than the highest number of a place. */
  readonly size: number
  readonly outOf: (place: number) => readonly Each[]
  /** How easily a step is taken, from 5 to 1; 0 when it cannot be taken. */
  readonly easeOf: (step: Each) => number
  /** At most the number of steps from a place to the goal; -1 where it cannot be reached at all. */
  readonly atLeast: (place: number) => number
}

/** The easiest step is a 5. */
const easiest = 5

/**
 * How easy the hardest step to each place is on the way on which it is the easiest; 0 where no way
 * leads.
 */
export function easesFrom<Each extends Step>(
  { outOf, easeOf, size }: Omit<Field<Each>, 'atLeast'>,
  from: number,
): Uint8Array {
  const best = new Uint8Array(size)
  const waiting: number[][] = Array.from({ length: easiest + 1 }, () => [])
  best[from] = easiest
  waiting[easiest]?.push(from)
  for (let ease = easiest; ease > 0; ease--) {
    for (const place of waiting[ease] ?? []) {
      if (best[place] !== ease) continue
      for (const step of outOf(place)) {
        const before = best[step.to] ?? 0
        if (before >= ease) continue
        const then = Math.min(ease, easeOf(step))
        if (then <= before) continue
        best[step.to] = then
        waiting[then]?.push(step.to)
      }
    }
  }
  return best
}

/**
 * The best path from one place to another, or null: the one whose hardest step is the easiest, of
 * those the shortest, of those the first in the order of the steps, so that it is the same every
 * time. No path is easier than `atMost`.
 */
export function bestPath<Each extends Step>(
  field: Field<Each>,
  from: number,
  goal: number,
  atMost: number = easiest,
): { readonly path: readonly Each[]; readonly ease: number } | null {
  if (field.atLeast(from) < 0) return null
  for (let ease = atMost; ease > 0; ease--) {
    const path = shortest(field, from, goal, ease)
    if (path) return { path, ease }
  }
  return null
}

/** More steps than any path has: what has not been walked to. */
const furthest = 32_767

/** The shortest path over steps that are easy enough (A*, with steps of length one). */
function shortest<Each extends Step>(
  { outOf, easeOf, atLeast, size }: Field<Each>,
  from: number,
  goal: number,
  ease: number,
): readonly Each[] | null {
  const walked = new Int16Array(size).fill(furthest)
  const done = new Uint8Array(size)
  const cameBy = new Map<number, Come<Each>>()
  const waiting: number[][] = []
  const wait = (place: number, length: number) => (waiting[length] ??= []).push(place)
  walked[from] = 0
  wait(from, atLeast(from))
  for (let length = 0; length < waiting.length; length++) {
    for (const place of waiting[length] ?? []) {
      if (done[place] === 1) continue
      if (place === goal) return backTo(from, goal, cameBy)
      done[place] = 1
      const steps = (walked[place] ?? 0) + 1
      for (const step of outOf(place)) {
        const left = atLeast(step.to)
        if (left < 0 || (walked[step.to] ?? 0) <= steps || easeOf(step) < ease) continue
        walked[step.to] = steps
        cameBy.set(step.to, { place, step })
        wait(step.to, Math.max(length, steps + left))
      }
    }
  }
  return null
}

interface Come<Each> {
  readonly place: number
  readonly step: Each
}

function backTo<Each extends Step>(
  from: number,
  goal: number,
  cameBy: ReadonlyMap<number, Come<Each>>,
): readonly Each[] {
  const path: Each[] = []
  for (let come = cameBy.get(goal); come; come = cameBy.get(come.place)) {
    path.push(come.step)
    if (come.place === from) break
  }
  return path.toReversed()
}

/** How many steps it takes at least from every place to a goal, if all are open; -1: never. */
export function distancesTo(goal: number, into: readonly (readonly number[])[]): Int16Array {
  const far = new Int16Array(into.length).fill(-1)
  far[goal] = 0
  const queue = [goal]
  for (const place of queue) {
    for (const before of into[place] ?? []) {
      if (far[before] !== -1) continue
      far[before] = (far[place] ?? 0) + 1
      queue.push(before)
    }
  }
  return far
}
