import { type Subject, subjectKey } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { FactName } from '../condition'
import type { Control } from '../control'
import type { Situation } from '../situation'
import { conditionWords, linkWords } from './conditionWords'
import { originWords } from './originWords'
import { affirm, asSentence, inSentence, listed } from './phrase'
import { factLabel, valueInWords } from './says'
import { spokenName, spokenStatement } from './spoken'
import { type FactReason, factsIn, type Reason, type TracedVerdict } from './trace'
import { witnessSentence } from './witness'

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

/** How many neighbours are told one by one. */
const toldNeighbours = 3

/** The sentences for what decided a verdict; what would be said twice is said once. */
export function clausesOf(
  part: Clause['part'],
  reasons: readonly Reason[],
  situation: Situation,
  controls: readonly Control[],
): readonly Clause[] {
  const clauses = new Map<string, Clause>()
  for (const reason of reasons) {
    const facts = usedFacts(reason, situation, controls)
    for (const said of sentences(reason, situation)) {
      const text = asSentence(said)
      if (!clauses.has(text)) clauses.set(text, { part, verdict: reason.verdict, text, facts })
    }
  }
  return [...clauses.values()]
}

function sentences(reason: Reason, situation: Situation): readonly string[] {
  switch (reason.of) {
    case 'fact':
      return [factSentence(reason, situation)]
    case 'crossing':
      return [crossingSentence(reason, situation)]
    case 'neighbours':
      return neighbourSentences(reason, situation)
  }
}

function factSentence({ subject, name, fact, matched }: FactReason, situation: Situation): string {
  const value = matched && matched.length > 0 ? [...matched] : fact.value
  return spokenStatement(subject, name, value, situation)
}

function crossingSentence(
  { flow, kinds }: Extract<Reason, { of: 'crossing' }>,
  situation: Situation,
): string {
  const name = spokenName(flow, situation)
  if (kinds.length === 0) return `${name} ${affirm('cross no trust boundary')}`
  const labels = kinds.map((kind) => inSentence(boundaryKindEntry(kind).label))
  return `${name} ${affirm(`cross a trust boundary (${listed(labels)})`)}`
}

type Neighbours = Extract<Reason, { of: 'neighbours' }>

function neighbourSentences(reason: Neighbours, situation: Situation): readonly string[] {
  const centre = spokenName(reason.centre, situation)
  const link = reason.centre.type === 'boundary' ? 'contain' : linkWords(reason.direction)
  if (reason.among === 0) return [`${centre} ${affirm(link)} nothing`]
  const wanted = conditionWords(reason.where)
  if (!reason.weighs)
    return [`nobody has said that ${centre} ${affirm(link)} something that ${wanted}`]
  if (reason.found === 'fails') return [noneSentence(reason, centre, wanted)]
  const told = reason.witnesses.slice(0, toldNeighbours).map((witness) => {
    const said = witness.reasons.flatMap((inner) => sentences(inner, situation))
    return witnessSentence(witness, reason.centre, said, situation)
  })
  const rest = reason.witnesses.length - told.length
  return rest > 0 ? [...told, `the same is true of ${String(rest)} more`] : told
}

function noneSentence({ min, direction }: Neighbours, centre: string, wanted: string): string {
  const none = min > 1 ? `fewer than ${String(min)} others that` : 'nothing that'
  if (direction === 'in') return `${none} ${wanted} ${min > 1 ? 'send' : 'sends'} to ${centre}`
  return `${centre} ${affirm(linkWords(direction))} ${none} ${wanted}`
}

function usedFacts(
  reason: Reason,
  situation: Situation,
  controls: readonly Control[],
): readonly UsedFact[] {
  const facts = new Map<string, UsedFact>()
  for (const fact of factsIn(reason)) {
    facts.set(`${subjectKey(fact.subject)} ${fact.name}`, usedFact(fact, situation, controls))
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
