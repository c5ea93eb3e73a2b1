import type { ElementId } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { Situation } from '@/rules/situation'
import { bandsFromWorst } from '@/risk/bands'
import type { RiskView } from '@/risk/rating'
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
  const exposureOf = exposuresIn(situation, new Map())
  const ranked = threats.map((threat): Ranked => ({
    threat,
    rank: rankOf(threat, view, exposureOf(threat.on)),
  }))
  return ranked.toSorted(inRankOrder).map(({ threat }) => threat)
}

/** A threat, and where it stands among the others: the lowest rank comes first. */
export interface Ranked {
  readonly threat: Threat
  readonly rank: number
}

/** Sorts by rank, and what has the same rank by id. */
export function inRankOrder(one: Ranked, other: Ranked): number {
  return one.rank - other.rank || byId(one.threat, other.threat)
}

/** Places in an order, the first that differs counts: each has room for the ones after it. */
export function rankOf(threat: Threat, view: RiskView, exposure: number): number {
  return bandRank(threat, view) * 1_000 + decisionRank(threat) * 100 + exposure
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

const mostExposedFirst: readonly unknown[] = ['internet', null, 'indirect', 'partner', 'none']

/**
 * How exposed the most exposed of some records is; a flow is as exposed as its ends. What is known of
 * elements already is taken from there, and what is found out is added to it.
 */
export function exposuresIn(
  { model, read }: Situation,
  known: Map<ElementId, number>,
): (subjects: readonly Subject[]) => number {
  const ofElement = (id: ElementId): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    const place = mostExposedFirst.indexOf(read({ type: 'element', id }).know('$exposure').value)
    const rank = place < 0 ? mostExposedFirst.length : place
    known.set(id, rank)
    return rank
  }
  const ofRecord = (subject: Subject): number => {
    if (subject.type === 'element') return ofElement(subject.id)
    const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
    return flow ? Math.min(ofElement(flow.from), ofElement(flow.to)) : mostExposedFirst.length
  }
  return (subjects) => {
    let most = mostExposedFirst.length
    for (const subject of subjects) most = Math.min(most, ofRecord(subject))
    return most
  }
}

function byId(one: Threat, other: Threat): number {
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}
