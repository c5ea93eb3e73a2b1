import { counted } from '@/model/counted'
import type { Model } from '@/model/model'
import { listed } from '@/rules/explain/phrase'
import type { SharedWay } from '@/review/ways/sharedWays'
import type { Way } from '@/review/ways/way'
import { actorName, harmInWords } from '@/review/ways/wayWords'
import { nameOf } from '@/rules/explain/nameOf'

/** Actors that are named in a row; of more it is said how many. */
const mostNamed = 2

/** “Fraudster, Troll and 2 more”. */
export function whoInWords({ actors }: SharedWay, model: Model): string {
  const names = actors.map((actor) => actorName(actor, model))
  const more = names.length - mostNamed
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : listed(names)
}

export function countOfSteps({ steps }: Way): string {
  return counted(steps.length, 'step')
}

/** With a capital at the start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What happens at the end of a way, and where: “reads Account data at Core API”. */
export function endInWords(way: Way, model: Model): string {
  const text = harmInWords(way, model)
  if (way.trifecta) {
    return `${text} through ${way.trifecta.agents.length === 1 ? 'an agent' : 'a chain of agents'}`
  }
  const { at, flow } = way.steps.at(-1) ?? { at: null, flow: null }
  if (at !== null) return `${text} at ${nameOf({ type: 'element', id: at }, model)}`
  return flow === null
    ? text
    : `${text} on the wire of “${nameOf({ type: 'flow', id: flow }, model)}”`
}
