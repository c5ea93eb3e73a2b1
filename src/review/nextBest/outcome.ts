import type { FindingKey } from '@/model/id'
import type { Band } from '@/model/riskScale'
import type { Standing } from './ground'
import type { NextBest } from './nextBest'
import type { Move } from './tryOut'

/** How many threats stand in each of the two worst bands: today, and when all of the list is done. */
export interface Outcome {
  readonly before: { readonly critical: number; readonly high: number }
  readonly after: { readonly critical: number; readonly high: number }
}

/** What the things in focus come to together. What is only said counts for nothing. */
export function outcomeOf({ ground, focus }: Pick<NextBest, 'ground' | 'focus'>): Outcome {
  const standing = new Map<FindingKey, Standing>(ground.standing)
  const count = (band: Band) =>
    [...standing.values()].filter(({ residual }) => residual.band === band).length
  const counts = () => ({ critical: count('critical'), high: count('high') })
  const before = counts()
  for (const todo of focus) {
    if (todo.type !== 'control' && todo.type !== 'underWay') continue
    for (const { threat, to } of movesOf(todo.gain)) {
      if (to) standing.set(threat, to)
      else standing.delete(threat)
    }
  }
  return { before, after: counts() }
}

type Gain = Extract<NextBest['focus'][number], { type: 'control' }>['gain']

/** Every move that a gain was made of, each once. */
export function movesOf({ out, lowered, raised, surfaced }: Gain): readonly Move[] {
  return [out.critical, out.high, out.medium, out.low, lowered, raised, surfaced].flat()
}
