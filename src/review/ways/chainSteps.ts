import type { ElementId } from '@/model/id'
import type { Level } from '@/model/text'
import { kindEntry, typeOf } from '@/model/vocabulary/elementKinds'
import type { RiskView } from '@/risk/rating'
import type { DerivedFact } from '@/rules/condition'
import type { Asked } from '@/rules/finding'
import type { Threat } from '../threat'
import { type AgentLink, byFlow, type Hop } from './agentLinks'
import { type Chain, factOf } from './chain'
import { type Ground, inOrderOfEase, relianceOn } from './passable'
import { askedBy } from './steps'
import { usageOf } from './usage'
import { threatPlacesIn } from './threatPlaces'
import type { Reliance, StepKind, WayStep } from './way'

/** The rules about what carries data out of an agent. */
const leaking: ReadonlySet<string> = new Set(['BOT-I-007', 'BOT-I-209', 'BOT-I-301', 'BOT-I-304'])

/**
 * What lets somebody steer an agent, or have it send data out: null when all there is about that is
 * dealt with, and nothing when no rule has anything to say, so that nothing stands in the way.
 */
export interface Guards {
  readonly steering: (agent: ElementId) => readonly Reliance[] | null
  readonly leaking: (agent: ElementId) => readonly Reliance[] | null
}

/** The guards of every agent in one state of a model. */
export function guardsOf({ threats, situation }: Ground, view: RiskView): Guards {
  const { model, graph } = situation
  const at = new Map<string, Threat[]>()
  const opensAt = threatPlacesIn(model, graph)
  for (const threat of threats) {
    for (const subject of opensAt(threat)) {
      if (subject.type !== 'element') continue
      const there = at.get(subject.id)
      if (there) there.push(threat)
      else at.set(subject.id, [threat])
    }
  }
  const reliances = (id: ElementId, is: (threat: Threat) => boolean) => {
    const all = (at.get(id) ?? []).filter(is)
    const open = all.flatMap((threat) => relianceOn(threat, view) ?? [])
    return all.length > 0 && open.length === 0 ? null : open.toSorted(inOrderOfEase)
  }
  const steers = (id: ElementId) => (threat: Threat) => {
    const element = model.elements[id]
    return element !== undefined && usageOf(threat, typeOf(element))?.enters === true
  }
  return {
    steering: (id) => reliances(id, steers(id)),
    leaking: (id) =>
      reliances(
        id,
        ({ origin }) => origin.type === 'finding' && leaking.has(origin.finding.rule.id),
      ),
  }
}

/** The steps along a chain; null when something stands in the way. */
export function chainSteps(
  { content, data, out, toData, toOut }: Chain,
  guards: Guards,
  ground: Ground,
): readonly WayStep[] | null {
  const entered = guards.steering(content)
  const leak = guards.leaking(out)
  // Nobody is known to be able to steer an agent about which no rule has anything to say.
  if (!entered || entered.length === 0 || !leak) return null
  const onward = [...toData, ...toOut].map(({ to }) => guards.steering(to))
  if (onward.includes(null)) return null

  const along = (links: readonly AgentLink[]) =>
    links.flatMap(({ hops, to }) => [
      ...hops.map((hop) => step(hop)),
      ...(guards.steering(to) ?? []).slice(0, 1).map(() => held(to, guards.steering(to) ?? [])),
    ])
  const unknownContent = asksOf(content, '$untrustedContent', ground)
  return [
    ...entrance(content, ground).map((hop, at) => step(hop, [], at === 0 ? unknownContent : [])),
    held(content, entered),
    ...along(toData),
    step(here('take', data)),
    ...along(toOut),
    step(here('leak', out), leak, asksOf(out, '$outward', ground)),
  ]
}

const here = (kind: StepKind, at: ElementId): Hop => ({ kind, at, from: null, flow: null })

const held = (at: ElementId, relies: readonly Reliance[]) => step(here('hold', at), relies)

function step(hop: Hop, relies: readonly Reliance[] = [], asks: readonly Asked[] = []): WayStep {
  const [likeliest] = relies
  const isSure = asks.length === 0 && likeliest?.isSure !== false
  const ease: Level = likeliest ? (likeliest.likelihood ?? 3) : 5
  return { ...hop, relies, ease, isSure, asks: isSure ? [] : [...asks, ...relies.flatMap(askedBy)] }
}

/** What must be answered to know a fact. */
function asksOf(id: ElementId, name: DerivedFact, ground: Ground): readonly Asked[] {
  const { value, waitsFor } = factOf(id, name, ground)
  return value === null ? waitsFor : []
}

/** From where the content of outsiders comes to an agent: what it reads from, or the agent itself. */
function entrance(agent: ElementId, ground: Ground): readonly Hop[] {
  const { model, graph } = ground.situation
  const reads = graph.flowsOutOf(agent).filter(({ to }) => brings(to, ground))
  const gets = graph.flowsInto(agent).filter(({ from }) => brings(from, ground))
  const hops = [
    ...reads.map(({ id, to }): Hop => ({ kind: 'reply', flow: id, from: to, at: agent })),
    ...gets.map(({ id, from }): Hop => ({ kind: 'send', flow: id, from, at: agent })),
  ].toSorted(byFlow)
  const isSource = ({ from }: Hop) => {
    const element = from === null ? undefined : model.elements[from]
    return element !== undefined && kindEntry(element.kind).untrusted === 'content'
  }
  const hop = hops.find(isSource) ?? hops[0]
  return hop?.from ? [here('start', hop.from), hop] : [here('start', agent)]
}

function brings(id: ElementId, ground: Ground): boolean {
  return factOf(id, '$untrustedContent', ground).value === 'yes'
}
