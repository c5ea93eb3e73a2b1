import type { SeenFact } from '@/model/decision'
import type { Model } from '@/model/model'
import { outcomeFact, bandFact, ruleVersionFact } from '@/review/staleness'
import type { ChangedFact } from '@/review/threat'
import { nameOf } from '@/rules/explain/nameOf'
import { factLabel, isFactName, valueInWords } from '@/rules/explain/says'
import { subjectIn } from '@/rules/explain/seenFacts'

/** A fact that changed since a decision, as a row: whose, which, then and now. */
export interface ChangedRow {
  readonly of: string
  readonly label: string
  readonly before: string
  readonly now: string
}

/** What changed since the decision, in words. */
export function changedRow({ seen, now }: ChangedFact, model: Model): ChangedRow {
  const words = (value: SeenFact['value']) => inWords(seen.fact, value)
  return {
    of: ownerOf(seen.subject, model),
    label: label(seen.fact),
    before: words(seen.value),
    now: words(now),
  }
}

const ownLabels: { readonly [fact: string]: string } = {
  [outcomeFact]: 'What the rule says',
  [ruleVersionFact]: 'Version of the rule',
  [bandFact]: 'Risk',
}

const outcomes: { readonly [outcome: string]: string } = {
  open: 'the protection is missing',
  inherent: 'always there',
  unverified: 'nobody has said whether the protection is there',
  handled: 'the protection is there',
  question: 'not enough is known',
}

function label(fact: string): string {
  return ownLabels[fact] ?? (isFactName(fact) ? factLabel(fact) : fact)
}

function inWords(fact: string, value: SeenFact['value']): string {
  if (fact === outcomeFact) return outcomes[String(value)] ?? String(value)
  return isFactName(fact) ? valueInWords(fact, value) : String(value ?? 'not known')
}

function ownerOf(key: string, model: Model): string {
  const subject = subjectIn(key)
  return subject ? nameOf(subject, model) : 'a removed record'
}
