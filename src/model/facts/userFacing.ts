import { rowsOf } from '../rows'
import { kindEntry, type ElementKind } from '../vocabulary/elementKinds'
import type { Element } from '../element'
import { known, type Derived, type Evidence } from './evidence'
import { factTable, type FactTable } from './factTable'
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

/** What else may stand between people and a bot that is there to converse, such as a device. */
const services: ReadonlySet<ElementKind> = new Set(['api', 'process'])
const conversing: ReadonlySet<ElementKind> = new Set(['chatbot', 'agent'])

/** Where a bot finds people to talk to. */
const audiences: ReadonlySet<ElementKind> = new Set(['user', 'messaging-platform', 'web-client'])

/**
 * Whether people converse with a bot: they or their messaging platform write to it, straight or
 * through a front end, or it writes to them. A robot that a service sets to work converses with
 * nobody. Everything that is no bot or agent says no.
 */
export function userFacing({ model }: Evidence): FactTable {
  const elements = rowsOf(model.elements)
  const { elements: ids, out } = wiringOf(model)
  const starts = elements.map((element): Start => (isPerson(element) ? 'sure' : null))
  const through = (handsOn: (kind: ElementKind) => boolean) =>
    spread(starts, (place, visit) => {
      const element = elements[place]
      if (element && (starts[place] === 'sure' || handsOn(element.kind))) {
        eachLink(out, place, visit)
      }
    })
  const straight = through((kind) => frontEnds.has(kind))
  const byServices = through((kind) => frontEnds.has(kind) || services.has(kind))

  const factAt = (place: number): Derived => {
    const element = elements[place]
    if (!element || !bots.has(element.kind)) return noBot
    const conversation = conversing.has(element.kind) ? byServices : straight
    if (conversation.reaches(place)) {
      return known('yes', 'people write to it', elements[conversation.cameFrom(place)]?.id)
    }
    let writesToPeople = false
    eachLink(out, place, (other) => {
      const receiver = elements[other]
      writesToPeople ||= receiver !== undefined && audiences.has(receiver.kind)
    })
    return writesToPeople ? writes : alone
  }
  const findings = { elements: ids, found: [], spread: byServices }
  return factTable(model, findings, { factAt, stands: () => false, next: userFacing })
}

const noBot = known('no', 'it is no bot or agent')
const writes = known('yes', 'it writes to people')
const alone = known('no', 'no people converse with it')

function isPerson({ kind }: Element): boolean {
  return kindEntry(kind).untrusted === 'user'
}
