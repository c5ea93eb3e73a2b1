import type { Subject } from '@/model/subject'
import type { Situation } from '@/rules/situation'
import type { RiskView } from '@/risk/rating'
import { bandsFromWorst } from '@/risk/bands'
import { isOpen, waitsForDecision } from './state'
import type { Threat } from './threat'

/**
 * The order of work: by band, what nobody has rated before medium, so that it never passes for safe;
 * within a band what waits for a decision first, then what is open, then by how exposed it is, and
 * last by id, so that the order is the same every time. Threats that are gone come at the end. Levels
 * are never multiplied or added up.
 */
export function rankingOf(
  threats: readonly Threat[],
  situation: Situation,
  view: RiskView = 'residual',
): readonly Threat[] {
  return threats
    .map((threat) => ({ threat, rank: rankOf(threat, situation, view) }))
    .toSorted((one, other) => compared(one.rank, other.rank) || byId(one.threat, other.threat))
    .map(({ threat }) => threat)
}

type Rank = readonly [band: number, decision: number, exposure: number]

function rankOf(threat: Threat, situation: Situation, view: RiskView): Rank {
  return [bandRank(threat, view), decisionRank(threat), exposureRank(threat.on, situation)]
}

function bandRank({ ratings, state }: Threat, view: RiskView): number {
  if (state === 'gone') return bandsFromWorst.length
  return ratings ? bandsFromWorst.indexOf(ratings[view].band) : unrated
}

/** Between high and medium. */
const unrated = 1.5

function decisionRank({ state }: Threat): number {
  if (waitsForDecision(state)) return 0
  return isOpen(state) ? 1 : 2
}

const mostExposedFirst: readonly unknown[] = ['internet', 'indirect', 'partner', 'none']

/** How exposed the most exposed of the records is; a flow is as exposed as its ends. */
function exposureRank(subjects: readonly Subject[], { model, factOf }: Situation): number {
  const elements = subjects.flatMap((subject) => {
    if (subject.type === 'element') return [subject.id]
    const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
    return flow ? [flow.from, flow.to] : []
  })
  const ranks = elements.map((id) => {
    const { value } = factOf({ type: 'element', id }, '$exposure')
    return value === null ? 0.5 : mostExposedFirst.indexOf(value)
  })
  return Math.min(mostExposedFirst.length, ...ranks.filter((rank) => rank >= 0))
}

function compared(one: Rank, other: Rank): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

function byId(one: Threat, other: Threat): number {
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
