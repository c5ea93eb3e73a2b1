import type { Decision } from '@/model/decision'
import type { Day } from '@/model/text'
import { titleOf } from '@/rules/explain/titleOf'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import type { Ratings } from '@/risk/rating'
import { changedSince } from './staleness'
import { stateOf } from './state'
import type { ChangedFact, Threat } from './threat'

/** What a threat of a rule is made of, beside the model. */
export interface Found {
  readonly finding: Finding
  readonly decision: Decision | null
  readonly ratings: Ratings
}

/** A finding met with what was decided about it, as it stands today. */
export function foundThreatOf(found: Found, situation: Situation, today: Day): Threat {
  const { finding, decision, ratings } = found
  const changedFacts = changesFor(found, situation)
  return {
    id: finding.key,
    origin: { type: 'finding', finding },
    title: titleOf(finding.rule, finding.subject, situation.model),
    stride: finding.rule.stride,
    on: [finding.subject],
    ratings,
    state: stateOf(decision, changedFacts, today, finding.outcome),
    decision,
    changedFacts,
  }
}

function changesFor(
  { finding, decision, ratings }: Found,
  situation: Situation,
): readonly ChangedFact[] {
  return decision?.response ? changedSince(decision, finding, ratings, situation) : []
}
