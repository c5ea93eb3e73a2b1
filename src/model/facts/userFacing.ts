import { kindEntry, type ElementKind } from '../vocabulary/elementKinds'
import type { Element } from '../element'
import type { ElementId } from '../id'
import { known, type Derived, type Evidence, type FactTable } from './evidence'
import { spread, type Start } from './spread'
import { eachLink, wiringOf } from './wiring'

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
export function userFacing({ model }: Evidence): FactTable {
  const elements = Object.values(model.elements)
  const { out } = wiringOf(model)
  const starts = new Map<number, Start>()
  elements.forEach((element, place) => {
    if (isPerson(element)) starts.set(place, 'sure')
  })
  const handsOn = elements.map((element) => isPerson(element) || frontEnds.has(element.kind))
  const conversation = spread(elements.length, starts, (place, visit) => {
    if (handsOn[place]) eachLink(out, place, visit)
  })
  const isAudience = elements.map(({ kind }) => audiences.has(kind))

  const table = new Map<ElementId, Derived>()
  elements.forEach(({ id, kind }, place) => {
    if (!bots.has(kind)) {
      table.set(id, noBot)
      return
    }
    const from = elements[conversation.cameFrom(place)]
    let writesToPeople = false
    eachLink(out, place, (other) => {
      writesToPeople ||= isAudience[other] === true
    })
    if (conversation.reaches(place)) table.set(id, known('yes', 'people write to it', from?.id))
    else table.set(id, writesToPeople ? writes : alone)
  })
  return table
}

const noBot = known('no', 'it is no bot or agent')
const writes = known('yes', 'it writes to people')
const alone = known('no', 'no people converse with it')

function isPerson({ kind }: Element): boolean {
  return kindEntry(kind).untrusted === 'user'
}
