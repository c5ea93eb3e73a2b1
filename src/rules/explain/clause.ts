import { type Subject, subjectKey } from '@/model/subject'
import type { FactName } from '../condition'
import type { Control } from '../control'
import type { Situation } from '../situation'
import { factOrigin } from './factOrigin'
import { nameOf } from './nameOf'
import { type FactOrigin, linksTo, type OriginRecord } from './originRecord'
import { asSentence } from './phrase'
import { factLabel, valueInWords } from './says'
import { isVacuous, type Said, sentencesFor, type Told } from './sentence'
import { spreadOut } from './spreadOut'
import type { FactReason, Reason, TracedVerdict } from './trace'

/** A fact that a clause was read from, as a row that people read. */
export interface UsedFact {
  readonly subject: Subject
  /** What the record is called. */
  readonly of: string
  readonly fact: FactName
  readonly label: string
  readonly value: string
  readonly origin: FactOrigin
}

/** One sentence of an explanation, with what it was read from. */
export interface Clause {
  /** Whether it says that the threat is possible here, or whether the protection is missing. */
  readonly part: 'when' | 'gap'
  readonly verdict: TracedVerdict
  readonly text: string
  readonly facts: readonly UsedFact[]
  /** The records that it speaks of without a fact about them: neighbours, flows, boundaries. */
  readonly about: readonly OriginRecord[]
}

/** Where sentences are made. */
export interface Telling {
  readonly situation: Situation
  readonly controls: readonly Control[]
  /** What has been told of neighbours before, and is not told again. */
  readonly told: Told
}

/** The sentences for what decided a verdict; what would be said twice is said once. */
export function clausesOf(
  part: Clause['part'],
  reasons: readonly Reason[],
  situation: Situation,
  controls: readonly Control[],
): readonly Clause[] {
  return clausesIn(part, reasons, { situation, controls, told: new Set() })
}

/** The same, after something else has been told. */
export function clausesIn(
  part: Clause['part'],
  reasons: readonly Reason[],
  telling: Telling,
): readonly Clause[] {
  const { situation, told } = telling
  const all = reasons.flatMap((reason) =>
    sentencesFor(reason, situation, told).map((said) => ({ said, verdict: reason.verdict })),
  )
  const worthTelling = all.filter(({ said }) => !isVacuous(said))
  const clauses = new Map<string, Clause>()
  for (const { said, verdict } of part === 'when' || worthTelling.length > 0 ? worthTelling : all) {
    const text = asSentence(said.text)
    if (!clauses.has(text)) clauses.set(text, clauseOf(part, verdict, { ...said, text }, telling))
  }
  return [...clauses.values()]
}

function clauseOf(
  part: Clause['part'],
  verdict: TracedVerdict,
  { text, from, about }: Said,
  telling: Telling,
): Clause {
  // What a record is drawn as can be seen on the drawing; that it was looked at is enough.
  const drawn = from.filter(({ name }) => name === '$kind' || name === '$type')
  const facts = usedFacts(
    from.filter((fact) => !drawn.includes(fact)),
    telling,
  )
  const shown = new Set(
    facts.flatMap(({ origin }) => origin.records.map(({ subject }) => subjectKey(subject))),
  )
  const seen = [...drawn.map(({ subject }) => subject), ...about]
  const others = seen.filter((subject) => !shown.has(subjectKey(subject)))
  return { part, verdict, text, facts, about: linksTo(others, telling.situation) }
}

function usedFacts(from: readonly FactReason[], telling: Telling): readonly UsedFact[] {
  const facts = new Map<string, UsedFact>()
  for (const reason of from) {
    for (const { subject, name } of spreadOut(reason)) {
      facts.set(`${subjectKey(subject)} ${name}`, usedFact(subject, name, telling))
    }
  }
  return [...facts.values()]
}

function usedFact(subject: Subject, name: FactName, { situation, controls }: Telling): UsedFact {
  const fact = situation.factOf(subject, name)
  return {
    subject,
    of: nameOf(subject, situation.model),
    fact: name,
    label: factLabel(name),
    value: valueInWords(name, fact.value),
    origin: factOrigin(subject, name, situation, controls),
  }
}
