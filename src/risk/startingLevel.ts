import { counted } from '@/model/counted'
import type { Override } from '@/model/decision'
import type { RatedLevel, RatingStep } from './rating'
import { levelOf } from './levels'

/** What likelihood and impact have in common on their way to a level. */
export interface Circumstances {
  readonly base: number
  readonly adjusters: readonly RatingStep[]
  /** How far the adjusters together may move the level. */
  readonly limits: readonly [lowest: number, highest: number]
  /** What counts beside the adjusters: the data, the actors. */
  readonly others: readonly RatingStep[]
  readonly override: Override | null
}

/**
 * The level before any control: the base of the rule, its circumstances within their limits, the
 * data or the actors. What a person set stands in place of all that, whichever view is asked for;
 * controls then lower it as they lower a computed level.
 */
export function startingLevel(circumstances: Circumstances): RatedLevel {
  const { base, adjusters, others, override } = circumstances
  const steps: RatingStep[] = [
    { source: 'base', by: base, reason: 'where this threat starts from' },
    ...adjusters,
    ...limitStep(circumstances),
    ...others,
  ]
  const sum = steps.reduce((total, { by }) => total + by, 0)
  const value = levelOf(sum)
  if (value !== sum) {
    steps.push({ source: 'limit', by: value - sum, reason: 'levels run from 1 to 5' })
  }
  if (!override) return { value, steps }
  steps.push({ source: 'person', by: override.value, reason: override.reason })
  return { value: override.value, steps }
}

function limitStep({ adjusters, limits: [lowest, highest] }: Circumstances): RatingStep[] {
  const sum = adjusters.reduce((total, { by }) => total + by, 0)
  const within = Math.min(highest, Math.max(lowest, sum))
  if (within === sum) return []
  const most = Math.abs(within)
  const reason = `circumstances count for ${counted(most, 'level')} at most`
  return [{ source: 'limit', by: within - sum, reason }]
}
