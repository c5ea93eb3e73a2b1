import type { Subject } from '@/model/subject'
import type { Situation } from '../situation'
import { listed } from './phrase'
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
  const others = [...new Set(said)]
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
  return parts.join('; ')
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
