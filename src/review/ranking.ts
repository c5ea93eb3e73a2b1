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
  const exposureOf = exposuresIn(situation)
  const ranked = threats.map((threat): Ranked => [
    rankOf(threat, view, exposureOf(threat.on)),
    threat,
  ])
  return ranked.toSorted(compared).map(([, threat]) => threat)
}

/** Ranks one state of a list of threats after another; what has kept its rank keeps its place. */
export function rankingBook(): (
  threats: readonly Threat[],
  situation: Situation,
) => readonly Threat[] {
  let ranks = new Map<Threat, number>()
  let order: readonly Ranked[] = []

  return (threats, situation) => {
    const exposureOf = exposuresIn(situation)
    const fresh: Ranked[] = []
    const next = new Map<Threat, number>()
    for (const threat of threats) {
      const rank = rankOf(threat, 'residual', exposureOf(threat.on))
      next.set(threat, rank)
      if (ranks.get(threat) !== rank) fresh.push([rank, threat])
    }
    const kept = order.filter(([rank, threat]) => next.get(threat) === rank)
    order = merged(kept, fresh.toSorted(compared))
    ranks = next
    return order.map(([, threat]) => threat)
  }
}

/** Two lists that are in order, as one. */
function merged(some: readonly Ranked[], others: readonly Ranked[]): readonly Ranked[] {
  if (others.length === 0) return some
  const all: Ranked[] = []
  let at = 0
  for (const one of some) {
    for (let other = others[at]; other && compared(other, one) < 0; other = others[at]) {
      all.push(other)
      at += 1
    }
    all.push(one)
  }
  return [...all, ...others.slice(at)]
}

type Ranked = readonly [rank: number, threat: Threat]

function compared([rank, threat]: Ranked, [otherRank, other]: Ranked): number {
  return rank - otherRank || byId(threat, other)
}

/** Places in an order, the first that differs counts: each has room for the ones after it. */
function rankOf(threat: Threat, view: RiskView, exposure: number): number {
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

/** How exposed the most exposed of some records is; a flow is as exposed as its ends. */
function exposuresIn({ model, read }: Situation): (subjects: readonly Subject[]) => number {
  const known = new Map<string, number>()
  const ofElement = (id: Extract<Subject, { type: 'element' }>['id']): number => {
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
