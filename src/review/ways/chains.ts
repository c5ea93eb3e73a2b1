import type { Asset } from '@/model/asset'
import { assetsAround } from '@/model/facts/sensitivity'
import type { ElementId } from '@/model/id'
import { bandOf } from '@/model/riskScale'
import type { Level } from '@/model/text'
import { typeOf } from '@/model/vocabulary/elementKinds'
import type { RiskView } from '@/risk/rating'
import type { DerivedFact } from '@/rules/condition'
import { type AgentLink, chainTo, linksFrom } from './agentLinks'
import { type Chain, factOf } from './chain'
import { chainSteps, guardsOf } from './chainSteps'
import type { Ground } from './passable'
import type { Way } from './way'

/** The confidentiality from which data counts as private, as in the fact about a single agent. */
const privateFrom = 3

/**
 * The chains of agents that together have what makes a hijacked agent leak: content of outsiders
 * enters the first, one holds private data, and one has a way out, be it the same or another that it
 * talks to. One chain for each agent that reads what outsiders wrote, the shortest.
 */
export function chainsIn(ground: Ground, view: RiskView): readonly Way[] {
  const agents = agentsIn(ground)
  if (agents.length === 0) return []
  const links = linksAmong(agents, ground)
  const may = (id: ElementId, name: DerivedFact) => factOf(id, name, ground).value !== 'no'
  const guards = guardsOf(ground, view)
  return agents.flatMap((content) => {
    if (!may(content, '$untrustedContent')) return []
    const toData = chainTo(content, (id) => privateAt(id, ground) !== null, links)
    const data = toData && (toData.at(-1)?.to ?? content)
    const asset = data && privateAt(data, ground)
    const toOut = data && chainTo(data, (id) => may(id, '$outward'), links)
    if (!toOut || !asset) return []
    const chain = { content, data, out: toOut.at(-1)?.to ?? data, toData, toOut }
    return wayAlong(chain, asset, chainSteps(chain, guards, ground), ground)
  })
}

function agentsIn(ground: Ground): readonly ElementId[] {
  return Object.values(ground.situation.model.elements)
    .filter((element) => typeOf(element) === 'process')
    .map(({ id }) => id)
    .filter((id) => factOf(id, '$llmDriven', ground).value === 'yes')
    .toSorted()
}

function linksAmong(agents: readonly ElementId[], { situation }: Ground) {
  const among = new Set(agents)
  const known = new Map<ElementId, readonly AgentLink[]>()
  return (agent: ElementId) => {
    const links = known.get(agent) ?? linksFrom(agent, among, situation)
    known.set(agent, links)
    return links
  }
}

/** The most confidential data around an agent, if it is private. Secrets have rules of their own. */
function privateAt(id: ElementId, { situation: { model, graph } }: Ground): Asset | null {
  const element = model.elements[id]
  const assets = element ? assetsAround(model, graph, element) : []
  const [worst] = assets
    .filter((asset) => asset.class !== 'credentials' && asset.confidentiality >= privateFrom)
    .toSorted(mostConfidentialFirst)
  return worst ?? null
}

function mostConfidentialFirst(one: Asset, other: Asset): number {
  return other.confidentiality - one.confidentiality || (one.id < other.id ? -1 : 1)
}

/** The way along a chain, unless something stands in it. */
function wayAlong(
  { content, data, out, toData, toOut }: Chain,
  asset: Asset,
  steps: Way['steps'] | null,
  { situation: { model } }: Ground,
): readonly Way[] {
  if (!steps) return []
  const agents = [content, ...[...toData, ...toOut].map(({ to }) => to)]
  const ease = Math.min(...steps.map((step) => step.ease)) as Level
  const isSure = steps.every((step) => step.isSure)
  const impact = asset.confidentiality
  const flows = steps.map(({ kind, flow, at }) => `${kind}:${flow ?? ''}:${at ?? ''}`)
  return [
    {
      id: `chain>${asset.id}>${flows.join(';')}`,
      actor: null,
      asset: asset.id,
      harms: ['C'],
      impact,
      ease,
      band: bandOf(model.about.scale, ease, impact),
      isSure,
      asks: isSure ? [] : steps.flatMap((step) => step.asks),
      steps,
      trifecta: { content, data, out, agents },
    },
  ]
}
