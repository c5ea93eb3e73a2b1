import type { SeenFact } from '@/model/decision'
import type { Model } from '@/model/model'
import { subjectIn } from '@/rules/explain/seenFacts'
import { nameOf } from '@/rules/explain/nameOf'
import { factLabel, isFactName, valueInWords } from '@/rules/explain/says'
import { bandFact, outcomeFact, ruleVersionFact } from './staleness'
import type { ChangedFact } from './threat'

/** A change since a decision, as a row that people read. */
export interface ChangeInWords {
  /** The record it is about. */
  readonly name: string
  readonly label: string
  readonly before: string
  readonly now: string
}

const ownLabels: ReadonlyMap<string, string> = new Map([
  [outcomeFact, 'Finding'],
  [ruleVersionFact, 'Version of the rule'],
  [bandFact, 'Risk'],
])

/** What changed, from what to what. A record that is gone is said to be removed. */
export function changeInWords({ seen, now }: ChangedFact, model: Model): ChangeInWords {
  const subject = subjectIn(seen.subject)
  const name = subject ? nameOf(subject, model) : seen.subject
  const words = (value: SeenFact['value']) =>
    isFactName(seen.fact) ? valueInWords(seen.fact, value) : String(value ?? 'not known')
  const label = isFactName(seen.fact)
    ? factLabel(seen.fact)
    : (ownLabels.get(seen.fact) ?? seen.fact)
  return { name, label, before: words(seen.value), now: words(now) }
}
