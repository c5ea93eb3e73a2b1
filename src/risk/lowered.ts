import type { Level } from '@/model/text'
import { levelOf } from './levels'
import type { RatedLevel, RatingStep } from './rating'

/** By how many levels a control lowers a threat, and what it is called. */
export interface Reduction {
  readonly by: number
  readonly reason: string
}

/**
 * A level with controls counted: the strongest in full, every further one by half, rounded down, and
 * never below 1 or the floor of the rule. What already lies below the floor stays where it is.
 */
export function lowered(
  from: RatedLevel,
  reductions: readonly Reduction[],
  floor: Level,
): RatedLevel {
  const strongestFirst = reductions
    .filter(({ by }) => by > 0)
    .toSorted((one, other) => other.by - one.by)
  const steps = strongestFirst.map(({ by, reason }, place): RatingStep => {
    const counted = place === 0 ? by : Math.floor(by / 2)
    return { source: 'control', by: -counted, reason }
  })
  const counting = steps.filter(({ by }) => by < 0)
  if (counting.length === 0) return from

  const sum = counting.reduce((total, { by }) => total + by, from.value as number)
  const value = levelOf(Math.max(sum, Math.min(floor, from.value)))
  const limit: RatingStep = {
    source: 'limit',
    by: value - sum,
    reason: floor > 1 ? 'no control brings this threat lower' : 'levels run from 1 to 5',
  }
  return { value, steps: [...from.steps, ...counting, ...(limit.by === 0 ? [] : [limit])] }
}
