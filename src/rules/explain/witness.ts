import type { Subject } from '@/model/subject'
import type { Situation } from '../situation'
import { asSentence, listed } from './phrase'
import { spokenName, withoutName } from './spoken'
import type { Witness } from './trace'

/**
 * What was found of a neighbour, in one sentence with how it is linked: “Telegram sends to Webhook
 * and is a messaging platform”.
 */
export function witnessSentence(
  { peer, flow }: Witness,
  centre: Subject,
  said: readonly string[],
  situation: Situation,
): string {
  const [others, unsaid] = knownAndUnsaid(said)
  const take = (subject: Subject) =>
    others.flatMap((sentence, place) => {
      const rest = withoutName(sentence, subject, situation)
      if (rest === sentence) return []
      others[place] = ''
      return [rest]
    })
  const ofPeer = take(peer)
  const ofFlow = flow ? take(flow) : []
  const { link, follows } = linkBetween(centre, { peer, flow }, situation)
  const parts = [
    link + (ofPeer.length > 0 ? `${follows} ${listed(ofPeer)}` : ''),
    ...(flow && ofFlow.length > 0 ? [`${spokenName(flow, situation)} ${listed(ofFlow)}`] : []),
    ...others.filter((sentence) => sentence !== ''),
  ]
  return withUnsaid(parts.join('; '), unsaid)
}

/** What nobody has said stands in sentences of its own: behind “and” it would seem part of the last one. */
export function withUnsaid(known: string, unsaid: readonly string[]): string {
  return [known, ...unsaid]
    .filter((text) => text !== '')
    .map(asSentence)
    .join('. ')
}

/** What is known, and what nobody has said; sentences that hold both are parted. */
export function knownAndUnsaid(said: readonly string[]): readonly [string[], string[]] {
  const parted = said.flatMap((text) => text.split(/\. (?=Nobody has said |It is not known )/))
  const all = [...new Set(parted)]
  return [all.filter((text) => !isUnsaid(text)), all.filter(isUnsaid)]
}

/** How the two are linked, and how a sentence about the neighbour goes on from there. */
function linkBetween(
  centre: Subject,
  { peer, flow }: Pick<Witness, 'peer' | 'flow'>,
  situation: Situation,
): { readonly link: string; readonly follows: string } {
  const one = spokenName(centre, situation)
  const other = spokenName(peer, situation)
  const record = flow?.type === 'flow' ? situation.model.flows[flow.id] : undefined
  if (!record) return { link: `${one} contains ${other}`, follows: ', which' }
  const comesIn = peer.type === 'element' && record.from === peer.id
  return comesIn
    ? { link: `${other} sends to ${one}`, follows: ' and' }
    : { link: `${one} sends to ${other}`, follows: ', which' }
}

const isUnsaid = (text: string) => /^(?:nobody has said|it is not known) /i.test(text)
