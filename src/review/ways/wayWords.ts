import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import { typeOf } from '@/model/vocabulary/elementKinds'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import type { Harm } from './usage'
import type { StepKind, Way, WayStep } from './way'

const deeds: { readonly [Each in Harm]: string } = {
  C: 'reads',
  I: 'changes',
  A: 'makes unavailable',
}

/** “reads and changes Account data”. */
export function harmInWords({ harms, asset }: Pick<Way, 'harms' | 'asset'>, model: Model): string {
  const name = model.assets[asset]?.name.trim()
  return `${listed(harms.map((harm) => deeds[harm]))} ${name || 'an asset without a name'}`
}

/** What an actor is called. */
export function actorName(actor: Way['actor'], model: Model): string {
  const found = actor === null ? undefined : model.actors[actor]
  if (!found) return actor === null ? 'Whoever gets their content read' : 'A removed actor'
  return found.name.trim() || actorProfileEntry(found.profile).label
}

/** What happens in a step, as a sentence. */
export function stepInWords(step: WayStep, way: Way, model: Model): string {
  const { kind, flow, at, from } = step
  const said: Said = {
    place: elementName(at, model),
    source: elementName(from, model),
    along: flow === null ? '' : flowName(flow, model),
  }
  if (kind === 'take' || kind === 'ask' || kind === 'use') {
    return `${sentence(harmInWords(way, model))} ${whereInWords(kind, said)}`
  }
  if (kind === 'hold') return holdInWords(at, model)
  const isPassedOn = kind === 'send' && way.steps[way.steps.indexOf(step) - 1]?.kind === 'send'
  return isPassedOn
    ? `Has it passed on to ${said.place}, along ${said.along}`
    : sentences[kind](said)
}

interface Said {
  readonly place: string
  readonly source: string
  readonly along: string
}

const sentences: {
  readonly [Kind in Exclude<StepKind, 'hold' | 'take' | 'ask' | 'use'>]: (said: Said) => string
} = {
  start: ({ place }) => `Starts at ${place}`,
  pose: ({ place }) => `Passes for ${place}`,
  wire: ({ along }) => `Stands on the wire of ${along}`,
  send: ({ place, along }) => `Sends what they like to ${place}, along ${along}`,
  act: ({ place, source, along }) => `Acts on ${place} as ${source}, along ${along}`,
  forge: ({ place, source, along }) =>
    `Gets through to ${place} as if they were ${source}, along ${along}`,
  reply: ({ place, source, along }) => `Is read by ${place} from ${source}, along ${along}`,
  alter: ({ place, along }) => `Changes what ${place} gets along ${along}`,
  leak: ({ place }) => `Has ${place} send it out to where others can read it`,
}

function holdInWords(at: ElementId | null, model: Model): string {
  const element = at === null ? undefined : model.elements[at]
  const place = elementName(at, model)
  const isPerson = element && typeOf(element) === 'externalEntity'
  return isPerson ? `Gets ${place} to do what they want` : `Takes hold of ${place}`
}

function whereInWords(kind: 'take' | 'ask' | 'use', { place, source, along }: Said): string {
  if (kind === 'take') return place === '' ? `on the wire of ${along}` : `at ${place}`
  const rights = kind === 'ask' ? 'which serves' : 'with the rights of'
  return `at ${place}, ${rights} ${source}, along ${along}`
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function elementName(id: ElementId | null, model: Model): string {
  return id === null ? '' : nameOf({ type: 'element', id }, model)
}

function flowName(id: FlowId, model: Model): string {
  return `“${nameOf({ type: 'flow', id }, model)}”`
}
