import type { Decision, SeenFact } from '@/model/decision'
import { bandOf } from '@/model/riskScale'
import { subjectKey } from '@/model/subject'
import { sameValue, seenFacts, valueNow } from '@/rules/explain/seenFacts'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import type { Ratings } from '@/risk/rating'
import { isWorse } from '@/risk/bands'
import type { ChangedFact } from './threat'

/** What can change about a finding beside the facts of the model, under names of its own. */
export const outcomeFact = '$outcome'
export const ruleVersionFact = '$ruleVersion'
export const bandFact = '$band'

/** What someone who decides now can see: the facts, and what the rule makes of them. */
export function seenNow(finding: Finding, situation: Situation): SeenFact[] {
  const outcome = {
    subject: subjectKey(finding.subject),
    fact: outcomeFact,
    value: finding.outcome,
  }
  return [...seenFacts(finding, situation), outcome]
}

/**
 * What is no longer as it was when someone decided: the facts and the outcome that they saw, the
 * version of the rule, and the band if it has risen since. Empty while the decision stands on the
 * same ground.
 */
export function changedSince(
  decision: Decision,
  finding: Finding,
  ratings: Ratings,
  situation: Situation,
): readonly ChangedFact[] {
  const facts = decision.facts.flatMap((seen): ChangedFact[] => {
    const now = seen.fact === outcomeFact ? finding.outcome : valueNow(seen, situation)
    return sameValue(seen.value, now) ? [] : [{ seen, now }]
  })
  return [...facts, ...revised(decision, finding), ...risen(decision, finding, ratings, situation)]
}

function revised({ ruleVersion }: Decision, { rule, subject }: Finding): readonly ChangedFact[] {
  if (ruleVersion === rule.version) return []
  const seen = { subject: subjectKey(subject), fact: ruleVersionFact, value: ruleVersion }
  return [{ seen, now: rule.version }]
}

/** A band that a person brought about by setting a level is no news to them. */
function risen(
  { decidedAt, likelihood, impact }: Decision,
  { subject }: Finding,
  { residual }: Ratings,
  { model }: Situation,
): readonly ChangedFact[] {
  if (!decidedAt || likelihood || impact) return []
  const value = bandOf(model.about.scale, decidedAt.likelihood, decidedAt.impact)
  if (!isWorse(residual.band, value)) return []
  return [{ seen: { subject: subjectKey(subject), fact: bandFact, value }, now: residual.band }]
}
