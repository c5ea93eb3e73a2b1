import { type Subject, subjectKey } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { Situation } from '../situation'
import { conditionWords, linkWords } from './conditionWords'
import { crossedBy } from './derivedOrigin'
import { affirm, inSentence, listed } from './phrase'
import { spokenName, spokenStatement, withoutName } from './spoken'
import { type FactReason, factsIn, type Reason, type Witness } from './trace'
import { knownAndUnsaid, withUnsaid, witnessSentence } from './witness'

/** Something that is said, and the facts that it was read from. */
export interface Said {
  readonly text: string
  readonly from: readonly FactReason[]
  /** The records that were looked at, beside those that the facts are about. */
  readonly about: readonly Subject[]
}

/** From this many characters on, nobody reads what no neighbour is; then it is told what each of them is. */
const longWanted = 140

/** How many neighbours are told one by one. */
const toldNeighbours = 3

const nothingTold: ReadonlySet<string> = new Set()

/** What a reason says, in a sentence or, of several neighbours, in one for each. */
export function sentencesFor(
  reason: Reason,
  situation: Situation,
  told: Told = nothingTold,
): readonly Said[] {
  switch (reason.of) {
    case 'fact':
      return [{ text: factSentence(reason, situation), from: [reason], about: [] }]
    case 'crossing':
      return [
        {
          text: crossingSentence(reason, situation),
          from: [],
          about: [reason.flow, ...crossedBy(reason.flow, situation)],
        },
      ]
    case 'neighbours':
      return neighbourSentences(reason, situation, told)
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

function neighbourSentences(reason: Neighbours, situation: Situation, told: Told): readonly Said[] {
  const centre = spokenName(reason.centre, situation)
  const linked = `${centre} ${affirm(linkOf(reason))}`
  if (reason.among === 0) {
    return [{ text: `${linked} nothing`, from: [], about: [reason.centre] }]
  }
  const wanted = conditionWords(reason.where)
  if (!reason.weighs) {
    const text = `nobody has said that ${linked} something that ${wanted}`
    return [{ text, from: askedIn(reason), about: peersOf(reason.witnesses) }]
  }
  if (reason.found === 'fails') {
    const each =
      wanted.length < longWanted
        ? []
        : witnessSentences(byTheirOwnFacts(reason), linked, situation, told)
    if (each.length > 0) return each
    const text = noneSentence(reason, centre, wanted)
    return [{ text, from: askedIn(reason), about: peersOf(reason.witnesses) }]
  }
  return witnessSentences(reason, linked, situation, told)
}

/** Only what neighbours are themselves, without what in turn is around them, which takes too many words. */
function byTheirOwnFacts(reason: Neighbours): Neighbours {
  const own = reason.witnesses.map((witness) => ({
    ...witness,
    reasons: witness.reasons.filter(({ of, weighs }) => of === 'fact' && weighs),
  }))
  return { ...reason, witnesses: own.filter(({ reasons }) => reasons.length > 0) }
}

function witnessSentences(
  { centre, witnesses }: Neighbours,
  linked: string,
  situation: Situation,
  told: Told,
): readonly Said[] {
  const first = witnesses.slice(0, toldNeighbours)
  const said = first.flatMap((witness) => witnessSaid(witness, centre, situation, told))
  const rest = witnesses.slice(first.length)
  if (rest.length === 0) return said
  const from = rest.flatMap(({ reasons }) => reasons.flatMap(factsIn))
  const text = `${linked} ${String(rest.length)} more like that`
  return [...said, { text, from, about: peersOf(rest) }]
}

/** What has been told of a neighbour before is not told again; then only the rest is, without the link. */
function witnessSaid(
  witness: Witness,
  centre: Subject,
  situation: Situation,
  told: Told,
): readonly Said[] {
  const all = witness.reasons.flatMap((each) => sentencesFor(each, situation, told))
  const inner = all.filter((each) => !isVacuous(each) && !isTold(each, told))
  const isKnown = all.some((each) => isTold(each, told))
  if (isKnown && inner.length === 0) return []
  const texts = inner.map(({ text }) => text)
  const { peer, flow } = witness
  return [
    {
      text: isKnown
        ? restSentence(peer, texts, situation)
        : witnessSentence(witness, centre, texts, situation),
      from: inner.flatMap(({ from }) => from),
      about: [peer, ...(flow ? [flow] : []), ...inner.flatMap(({ about }) => about)],
    },
  ]
}

/** Several sentences about one record, which is named once. */
function restSentence(peer: Subject, texts: readonly string[], situation: Situation): string {
  const [[first = '', ...others], unsaid] = knownAndUnsaid(texts)
  const known = listed([first, ...others.map((text) => withoutName(text, peer, situation))])
  return withUnsaid(known, unsaid)
}

const peersOf = (witnesses: readonly Witness[]) => witnesses.map(({ peer }) => peer)

/** Facts that have been told already, as `factKey` names them. */
export type Told = ReadonlySet<string>

/** A fact as it was read, as one word. */
export function factKey({ subject, name, verdict }: FactReason): string {
  return `${subjectKey(subject)} ${name} ${verdict}`
}

function isTold({ from }: Said, told: Told): boolean {
  return from.length > 0 && from.every((fact) => told.has(factKey(fact)))
}

/** That a question is not asked of a kind is no reason that anybody would give. */
export function isVacuous({ from }: Said): boolean {
  return from.length > 0 && from.every(({ fact }) => fact.origin.from === 'kind')
}

function noneSentence(reason: Neighbours, centre: string, wanted: string): string {
  const { min, direction } = reason
  const none = min > 1 ? `fewer than ${String(min)} others that` : 'nothing that'
  if (direction === 'in') return `${none} ${wanted} ${min > 1 ? 'send' : 'sends'} to ${centre}`
  const whole = `${centre} ${affirm(linkOf(reason))} ${none} ${wanted}`
  return whole.replace('nothing that does so over a connection', 'nothing over a connection')
}

/** What stands in a boundary or in the model is in it; elements send and receive. */
function linkOf({ centre, direction }: Neighbours): string {
  const holds = centre.type === 'model' || (centre.type === 'boundary' && direction === 'adjacent')
  return holds ? 'contain' : linkWords(direction)
}

/** What was found out about neighbours, less what kind each of them is. */
const askedIn = (reason: Neighbours): readonly FactReason[] =>
  factsIn(reason).filter(({ fact, name }) => fact.origin.from !== 'kind' && name !== '$kind')
