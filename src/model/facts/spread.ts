import type { OpenQuestion } from './evidence'

/** Whether something starts at a place: for sure, only if a question is answered in one way, or not. */
export type Start = 'sure' | readonly OpenQuestion[] | null

/** Calls `visit` with every place that comes next after a place. */
export type Next = (place: number, visit: (next: number) => void) => void

/** How far something has spread over numbered places. */
export interface Spread {
  readonly reaches: (place: number) => boolean
  /** For a place not reached for sure: the questions that decide whether it is, the nearest first. */
  readonly questionsAt: (place: number) => readonly OpenQuestion[]
  /** The place from which it came, or -1 where it starts. */
  readonly cameFrom: (place: number) => number
  /** The places where it starts that decide about a place not reached for sure. */
  readonly openStarts: (place: number) => readonly number[]
  readonly starts: readonly Start[]
}

/*
 * In a large model without answers a place may hang on hundreds of questions. The nearest few are
 * enough: when they are answered, either the place is reached or the next ones come up.
 */
const startLimit = 4

/** Spreads from the starts along `next`, the shortest way. The starts are told for every place. */
export function spread(starts: readonly Start[], next: Next): Spread {
  const size = starts.length
  const origin = new Int32Array(size).fill(unreached)
  const queue: number[] = []
  let here = -1
  const reach = (place: number) => {
    if (origin[place] !== unreached) return
    origin[place] = here
    queue.push(place)
  }
  starts.forEach((start, place) => {
    if (start === 'sure') reach(place)
  })
  for (let at = 0; at < queue.length; at++) {
    here = queue[at] ?? 0
    next(here, reach)
  }

  const reaches = (place: number) => origin[place] !== unreached
  let found: ReturnType<typeof openStartsAt> | undefined
  const openStarts = (place: number) => {
    found ??= openStartsAt(starts, next, reaches)
    return found(place)
  }
  return {
    starts,
    reaches,
    openStarts,
    questionsAt: (place) =>
      openStarts(place).flatMap((start) => {
        const questions = starts[start]
        return questions && questions !== 'sure' ? questions : []
      }),
    cameFrom: (place) => Math.max(origin[place] ?? -1, -1),
  }
}

/** Whether it has come to a place in the same way in two states of the same places. */
export function cameAlike(one: Spread, other: Spread, place: number): boolean {
  if (one.reaches(place) !== other.reaches(place)) return false
  if (one.reaches(place)) return one.cameFrom(place) === other.cameFrom(place)
  const [starts, others] = [one.openStarts(place), other.openStarts(place)]
  return (
    starts.length === others.length &&
    starts.every((start, at) => start === others[at] && one.starts[start] === other.starts[start])
  )
}

const unreached = -2

/** For a place not reached for sure: the nearest starts that hang on questions. */
function openStartsAt(
  starts: readonly Start[],
  next: Next,
  reaches: Spread['reaches'],
): (place: number) => readonly number[] {
  const size = starts.length
  const found = new Int32Array(size * startLimit)
  const counts = new Uint8Array(size)
  const places: number[] = []
  const origins: number[] = []
  let start = -1
  const put = (place: number) => {
    if (reaches(place)) return
    const first = place * startLimit
    const count = counts[place] ?? 0
    if (count === startLimit) return
    for (let at = first; at < first + count; at++) if (found[at] === start) return
    found[first + count] = start
    counts[place] = count + 1
    places.push(place)
    origins.push(start)
  }
  starts.forEach((how, place) => {
    start = place
    if (how !== null && how !== 'sure') put(place)
  })
  for (let at = 0; at < places.length; at++) {
    start = origins[at] ?? -1
    next(places[at] ?? 0, put)
  }
  return (place) => {
    const count = counts[place] ?? 0
    return count === 0 ? none : [...found.subarray(place * startLimit, place * startLimit + count)]
  }
}

const none: readonly number[] = []
