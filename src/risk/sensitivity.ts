import { dimensions } from '@/model/facts/sensitivity'
import type { Subject } from '@/model/subject'
import type { Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import type { RatingStep } from './rating'

/** A rule whose base impact is this or more has sensitive data in it already. */
const sensitiveBase = 4

/**
 * What the data at stake adds to the impact: one level more from a sensitivity of 4, one less at 1,
 * for the most sensitive of the dimensions that the rule names. Bases assume moderate data.
 */
export function sensitivitySteps(
  rule: Rule,
  subject: Subject,
  situation: Situation,
): readonly RatingStep[] {
  const [most] = rule.impactOn
    .map((dimension) => ({ dimension, value: sensitivityOf(subject, dimension, situation) }))
    .toSorted((one, other) => other.value - one.value)
  if (!most || most.value === 0) return []
  const at = `${dimensions[most.dimension]} of the data here is ${String(most.value)} of 5`
  if (most.value === 1) return [{ source: 'data', by: -1, reason: at }]
  return most.value >= 4 && rule.impact < sensitiveBase
    ? [{ source: 'data', by: 1, reason: at }]
    : []
}

function sensitivityOf(
  subject: Subject,
  dimension: keyof typeof dimensions,
  { factOf }: Situation,
): number {
  const { value } = factOf(subject, `$${dimension}`)
  return typeof value === 'number' ? value : 0
}
