import { type Subject, subjectKey } from '@/model/subject'
import type { FactName } from '../condition'
import type { Control } from '../control'
import type { Situation } from '../situation'
import { originWords } from './originWords'
import { asSentence } from './phrase'
import { factLabel, valueInWords } from './says'
import { sentencesFor } from './sentence'
import type { FactReason, Reason, TracedVerdict } from './trace'

/** A fact that a clause was read from, as a row that people read. */
export interface UsedFact {
  readonly subject: Subject
  readonly fact: FactName
  readonly label: string
  readonly value: string
  readonly origin: string
}

/** One sentence of an explanation, with what it was read from. */
export interface Clause {
  /** Whether it says that the threat is possible here, or whether the protection is missing. */
  readonly part: 'when' | 'gap'
  readonly verdict: TracedVerdict
  readonly text: string
  readonly facts: readonly UsedFact[]
}

/** The sentences for what decided a verdict; what would be said twice is said once. */
export function clausesOf(
  part: Clause['part'],
  reasons: readonly Reason[],
  situation: Situation,
  controls: readonly Control[],
): readonly Clause[] {
  const clauses = new Map<string, Clause>()
  for (const reason of reasons) {
    for (const { text: said, from } of sentencesFor(reason, situation)) {
      const text = asSentence(said)
      if (clauses.has(text)) continue
      const facts = usedFacts(from, situation, controls)
      clauses.set(text, { part, verdict: reason.verdict, text, facts })
    }
  }
  return [...clauses.values()]
}

function usedFacts(
  from: readonly FactReason[],
  situation: Situation,
  controls: readonly Control[],
): readonly UsedFact[] {
  const facts = new Map<string, UsedFact>()
  for (const reason of from) {
    facts.set(`${subjectKey(reason.subject)} ${reason.name}`, usedFact(reason, situation, controls))
  }
  return [...facts.values()]
}

function usedFact(
  { subject, name, fact }: FactReason,
  { model }: Situation,
  controls: readonly Control[],
): UsedFact {
  const value = valueInWords(name, fact.value)
  const origin = originWords(fact.origin, model, controls)
  return { subject, fact: name, label: factLabel(name), value, origin }
}
