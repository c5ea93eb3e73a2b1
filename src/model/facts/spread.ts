import type { OpenQuestion } from './evidence'

/** Where something starts: for sure, or only if a question is answered in one way. */
export type Start = 'sure' | readonly OpenQuestion[]

/** How far something has spread over numbered places. */
export interface Spread {
  readonly reaches: (place: number) => boolean
  /** For a place not reached for sure: the questions that decide whether it is, the nearest first. */
  readonly questionsAt: (place: number) => readonly OpenQuestion[]
  /** The place from which it came, or -1 where it starts. */
  readonly cameFrom: (place: number) => number
}

/*
 * In a large model without answers a place may hang on hundreds of questions. The nearest few are
 * enough: when they are answered, either the place is reached or the next ones come up.
 */
const questionLimit = 6

/** Spreads from the starts along `next`, the shortest way. */
export function spread(
  size: number,
  starts: ReadonlyMap<number, Start>,
  next: (place: number) => readonly number[],
): Spread {
  const origin = new Int32Array(size).fill(unreached)
  const queue: number[] = []
  const reach = (place: number, from: number) => {
    if (origin[place] !== unreached) return
    origin[place] = from
    queue.push(place)
  }
  for (const [place, start] of starts) if (start === 'sure') reach(place, -1)
  for (let at = 0; at < queue.length; at++) {
    const place = queue[at] ?? 0
    for (const further of next(place)) reach(further, place)
  }

  const reaches = (place: number) => origin[place] !== unreached
  const questions = spreadQuestions(starts, next, reaches)
  return {
    reaches,
    questionsAt: (place) => questions.get(place) ?? [],
    cameFrom: (place) => Math.max(origin[place] ?? -1, -1),
  }
}

const unreached = -2

function spreadQuestions(
  starts: ReadonlyMap<number, Start>,
  next: (place: number) => readonly number[],
  reaches: (place: number) => boolean,
): ReadonlyMap<number, readonly OpenQuestion[]> {
  const questions = new Map<number, OpenQuestion[]>()
  const queue: { readonly place: number; readonly question: OpenQuestion }[] = []
  const put = (place: number, question: OpenQuestion) => {
    if (reaches(place)) return
    const here = questions.get(place) ?? []
    if (here.length >= questionLimit || here.includes(question)) return
    here.push(question)
    questions.set(place, here)
    queue.push({ place, question })
  }
  for (const [place, start] of starts) {
    if (start !== 'sure') for (const question of start) put(place, question)
  }
  for (let at = 0; at < queue.length; at++) {
    const step = queue[at]
    if (step) for (const further of next(step.place)) put(further, step.question)
  }
  return questions
}
