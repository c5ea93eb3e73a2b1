import type { Model } from '@/model/model'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import { inSentence, listed } from '@/rules/explain/phrase'
import type { Rule } from '@/rules/rule'
import type { Ground } from './stepGrounds'

/** The most actors that are told one by one. */
const mostActors = 6

/** Whom the rule thinks of, how able they must be, and what of that holds for each actor of the model. */
export function actorGrounds(rule: Rule, { actors }: Model): readonly Ground[] {
  const who = rule.actors.map((profile) => inSentence(actorProfileEntry(profile).label))
  const would = who.length > 0 ? listed(who, 'or') : 'anybody'
  const all = Object.values(actors)
  const more = all.length - mostActors
  return [
    said(`the rule thinks of ${would} with a capability of ${String(rule.skill)} or more`),
    ...all.slice(0, mostActors).map((actor) => said(actorInWords(actor, rule))),
    ...(more > 0 ? [said(`and ${String(more)} more`)] : []),
  ]
}

const said = (text: string): Ground => ({ text, records: [] })

/** “Rival shop, competitor, capability 2: would, but could not”. */
function actorInWords({ name, profile, capability, focus }: ThreatActor, rule: Rule): string {
  const label = actorProfileEntry(profile).label
  const called = name.trim() ? `${name.trim()}, ${inSentence(label)}` : label
  const would = rule.actors.length === 0 || rule.actors.includes(profile)
  const could = capability >= rule.skill
  const focused = focus ? ', in focus' : ''
  return `${called}, capability ${String(capability)}${focused}: ${ableInWords(would, could)}`
}

function ableInWords(would: boolean, could: boolean): string {
  if (would) return could ? 'would and could' : 'would, but could not'
  return could ? 'could, but would not' : 'neither would nor could'
}
