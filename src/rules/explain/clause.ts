import type { Subject } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { FactName } from '../condition'
import type { Control } from '../control'
import type { Situation } from '../situation'
import { conditionWords, linkWords } from './conditionWords'
import { originWords } from './originWords'
import { affirm, asSentence, deny, inSentence, listed } from './phrase'
import { factLabel, valueInWords } from './says'
import { spokenName, spokenStatement } from './spoken'
import type { Reason, TracedVerdict, Witness } from './trace'

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
      return [spokenStatement(reason.subject, reason.name, reason.fact.value, situation)]
    case 'crossing':
      return [crossingSentence(reason, situation)]
    case 'neighbours':
      return neighbourSentences(reason, situation)
  }
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
  if (reason.found === 'fails') {
    const what = reason.min > 1 ? `${String(reason.min)} others that ` : 'anything that '
    return [`${centre} ${deny(link)} ${what}${wanted}`]
  }
  const told = reason.witnesses.slice(0, toldNeighbours).map((each) => met(each, reason, situation))
  const rest = reason.witnesses.length - told.length
  return rest > 0 ? [...told, `the same is true of ${String(rest)} more`] : told
}

/** “Telegram sends to Webhook; Telegram is a messaging platform.” */
function met(witness: Witness, { centre }: Neighbours, situation: Situation): string {
  const said = witness.reasons.flatMap((reason) => sentences(reason, situation))
  const link = linkBetween(centre, witness, situation)
  return said.length === 0 ? link : `${link}; ${listed([...new Set(said)])}`
}

function linkBetween(centre: Subject, { peer, flow }: Witness, situation: Situation): string {
  const one = spokenName(centre, situation)
  const other = spokenName(peer, situation)
  const record = flow?.type === 'flow' ? situation.model.flows[flow.id] : undefined
  if (!record) return `${one} contains ${other}`
  const comesIn = centre.type === 'element' && record.to === centre.id
  return comesIn ? `${other} sends to ${one}` : `${one} sends to ${other}`
}

function usedFacts(
  reason: Reason,
  situation: Situation,
  controls: readonly Control[],
): readonly UsedFact[] {
  switch (reason.of) {
    case 'fact':
      return [usedFact(reason, situation, controls)]
    case 'crossing':
      return []
    case 'neighbours':
      return reason.witnesses
        .flatMap(({ reasons }) => reasons)
        .flatMap((inner) => usedFacts(inner, situation, controls))
  }
}

function usedFact(
  { subject, name, fact }: Extract<Reason, { of: 'fact' }>,
  { model }: Situation,
  controls: readonly Control[],
): UsedFact {
  const value = valueInWords(name, fact.value)
  const origin = originWords(fact.origin, model, controls)
  return { subject, fact: name, label: factLabel(name), value, origin }
}
