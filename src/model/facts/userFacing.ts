import { kindEntry, type ElementKind } from '../vocabulary/elementKinds'
import type { Element } from '../element'
import { known, type Evidence, type FactTable } from './evidence'
import { placesOf } from './places'
import { spread, type Start } from './spread'

const bots: ReadonlySet<ElementKind> = new Set([
  'chatbot',
  'automation-bot',
  'agent',
  'orchestrator',
])

/** What hands a conversation on from people to a bot. */
const frontEnds: ReadonlySet<ElementKind> = new Set([
  'web-client',
  'webhook',
  'gateway',
  'guardrail',
  'queue',
])

/** Where a bot finds people to talk to. */
const audiences: ReadonlySet<ElementKind> = new Set(['user', 'messaging-platform', 'web-client'])

/**
 * Whether people converse with a bot: they or their messaging platform write to it, straight or
 * through a front end, or it writes to them. Everything that is no bot or agent says no.
 */
export function userFacing(evidence: Evidence): FactTable {
  const { model, graph } = evidence
  const { elements, placeOf } = placesOf(model)
  const starts = new Map<number, Start>()
  elements.forEach(({ kind }, place) => {
    if (kindEntry(kind).untrusted === 'user') starts.set(place, 'sure')
  })
  const conversation = spread(elements.length, starts, (place) => {
    const element = elements[place]
    if (!element || !(isPerson(element) || frontEnds.has(element.kind))) return []
    return graph.flowsOutOf(element.id).map(({ to }) => placeOf(to))
  })
  const writesToPeople = (element: Element) =>
    graph.flowsOutOf(element.id).some(({ to }) => {
      const audience = model.elements[to]
      return audience && audiences.has(audience.kind)
    })

  return new Map(
    elements.map((element, place) => {
      const { id, kind } = element
      if (!bots.has(kind)) return [id, known('no', 'it is no bot or agent')]
      const from = elements[conversation.cameFrom(place)]
      if (conversation.reaches(place)) return [id, known('yes', 'people write to it', from?.id)]
      if (writesToPeople(element)) return [id, known('yes', 'it writes to people')]
      return [id, known('no', 'no people converse with it')]
    }),
  )
}

function isPerson({ kind }: Element): boolean {
  return kindEntry(kind).untrusted === 'user'
}
