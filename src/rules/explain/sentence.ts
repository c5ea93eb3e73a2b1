import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { Situation } from '../situation'
import { conditionWords, linkWords } from './conditionWords'
import { affirm, inSentence, listed } from './phrase'
import { spokenName, spokenStatement } from './spoken'
import { type FactReason, factsIn, type Reason } from './trace'
import { witnessSentence } from './witness'

/** Something that is said, and the facts that it was read from. */
export interface Said {
  readonly text: string
  readonly from: readonly FactReason[]
}

/** How many neighbours are told one by one. */
const toldNeighbours = 3

/** What a reason says, in a sentence or, of several neighbours, in one for each. */
export function sentencesFor(reason: Reason, situation: Situation): readonly Said[] {
  switch (reason.of) {
    case 'fact':
      return [{ text: factSentence(reason, situation), from: [reason] }]
    case 'crossing':
      return [{ text: crossingSentence(reason, situation), from: [] }]
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

function neighbourSentences(reason: Neighbours, situation: Situation): readonly Said[] {
  const centre = spokenName(reason.centre, situation)
  const linked = `${centre} ${affirm(linkOf(reason))}`
  if (reason.among === 0) return [{ text: `${linked} nothing`, from: [] }]
  const wanted = conditionWords(reason.where)
  if (!reason.weighs) {
    const text = `nobody has said that ${linked} something that ${wanted}`
    return [{ text, from: askedIn(reason) }]
  }
  if (reason.found === 'fails') {
    return [{ text: noneSentence(reason, centre, wanted), from: askedIn(reason) }]
  }
  return witnessSentences(reason, linked, situation)
}

function witnessSentences(
  { centre, witnesses }: Neighbours,
  linked: string,
  situation: Situation,
): readonly Said[] {
  const told = witnesses.slice(0, toldNeighbours).map((witness): Said => {
    const inner = witness.reasons.flatMap((each) => sentencesFor(each, situation))
    const texts = inner.map(({ text }) => text)
    return {
      text: witnessSentence(witness, centre, texts, situation),
      from: inner.flatMap(({ from }) => from),
    }
  })
  const rest = witnesses.slice(told.length)
  if (rest.length === 0) return told
  const from = rest.flatMap(({ reasons }) => reasons.flatMap(factsIn))
  return [...told, { text: `${linked} ${String(rest.length)} more like that`, from }]
}

function noneSentence(reason: Neighbours, centre: string, wanted: string): string {
  const { min, direction } = reason
  const none = min > 1 ? `fewer than ${String(min)} others that` : 'nothing that'
  if (direction === 'in') return `${none} ${wanted} ${min > 1 ? 'send' : 'sends'} to ${centre}`
  return `${centre} ${affirm(linkOf(reason))} ${none} ${wanted}`
}

/** What stands in a boundary or in the model is in it; elements send and receive. */
function linkOf({ centre, direction }: Neighbours): string {
  const holds = centre.type === 'model' || (centre.type === 'boundary' && direction === 'adjacent')
  return holds ? 'contain' : linkWords(direction)
}

/** The facts about neighbours, less those of which their kind says it all. */
const askedIn = (reason: Neighbours): readonly FactReason[] =>
  factsIn(reason).filter(({ fact }) => fact.origin.from !== 'kind')
