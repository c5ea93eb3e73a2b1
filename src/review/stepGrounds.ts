import { dimensions } from '@/model/facts/sensitivity'
import type { RatingStep } from '@/risk/rating'
import { type RatingContext, ratingContextOf } from '@/risk/ratingContext'
import { standingControls } from '@/risk/standingControls'
import { bind } from '@/rules/binding'
import type { Control } from '@/rules/control'
import { type Clause, clausesOf } from '@/rules/explain/clause'
import { factOrigin } from '@/rules/explain/factOrigin'
import type { OriginRecord } from '@/rules/explain/originRecord'
import { trace } from '@/rules/explain/trace'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import { actorGrounds } from './actorGrounds'
import { controlGrounds } from './controlGrounds'

/** What a step of a rating rests on: a sentence, and the records that it was read from. */
export interface Ground {
  readonly text: string
  readonly records: readonly OriginRecord[]
  /** The applied control that it tells of. */
  readonly control?: string
}

/** Finds what the steps of the rating of a finding rest on. */
export type Grounds = (step: RatingStep) => readonly Ground[]

/** What each step of a rating rests on. Circumstances and data are read without controls, as ratings are. */
export function groundsOf(
  finding: Finding,
  situation: Situation,
  controls: readonly Control[],
): Grounds {
  const context = ratingContextOf(situation, controls)
  return (step) => {
    switch (step.source) {
      case 'adjuster':
        return circumstance(step, finding, context.without, controls)
      case 'data':
        return data(step, finding, context.without, controls)
      case 'actor':
        return step.aspect ? [] : actorGrounds(finding.rule, situation.model)
      case 'control':
        return placesOf(step, finding, context)
      case 'base':
      case 'limit':
      case 'person':
        return []
    }
  }
}

/** What was read to find that a circumstance holds. */
function circumstance(
  { reason }: RatingStep,
  { rule, subject }: Finding,
  without: Situation,
  controls: readonly Control[],
): readonly Ground[] {
  const adjuster = rule.adjust.find((each) => each.reason === reason)
  if (!adjuster) return []
  const { reasons } = trace(adjuster.when, bind(without, subject), 'enough')
  return clausesOf('when', reasons, without, controls).map((clause) => groundOf(clause))
}

function groundOf({ text, facts, about }: Clause): Ground {
  const records = [...facts.flatMap(({ origin }) => origin.records), ...about]
  return { text, records: records.slice(0, mostRecords) }
}

const mostRecords = 4

/** The data that is the most sensitive in the dimension that the step speaks of. */
function data(
  { reason }: RatingStep,
  { rule, subject }: Finding,
  without: Situation,
  controls: readonly Control[],
): readonly Ground[] {
  const dimension = rule.impactOn.find((each) => reason.startsWith(dimensions[each]))
  if (!dimension) return []
  const { text, records } = factOrigin(subject, `$${dimension}`, without, controls)
  return [{ text, records }]
}

/** Where the control of a step stands. */
function placesOf(
  { reason }: RatingStep,
  finding: Finding,
  context: RatingContext,
): readonly Ground[] {
  const standing = standingControls(finding, context, 'target').find(({ control }) =>
    reason.startsWith(`“${control.name}”`),
  )
  if (!standing) return []
  return controlGrounds(standing, context)
}
