import type { ElementId } from '@/model/id'
import type { Evaluation } from '@/rules/evaluate'
import { exposuresIn, inRankOrder, rankOf, type Ranked } from './ranking'
import type { Threat } from './threat'

/** Ranks one state of a list of threats after another; what has kept its rank keeps its place. */
export interface RankingBook {
  readonly ranked: (threats: readonly Threat[], evaluation: Evaluation) => readonly Threat[]
  /** A book in which the same stands, which goes its own way from here. */
  readonly fork: () => RankingBook
}

interface Place extends Ranked {
  /** The last turn in which the threat was there. */
  seen: number
}

/** A book without threats, or with some in their order, in a turn that has passed. */
export function rankingBook(
  placed: readonly Place[] = [],
  exposures = exposureBook(),
  turns = 0,
): RankingBook {
  let order = placed
  let turn = turns
  const places = new Map(order.map((place) => [place.threat.id, place]))

  const placeOf = (threat: Threat, rank: number): Place => {
    const before = places.get(threat.id)
    if (before?.threat === threat && before.rank === rank) return before
    const place: Place = { threat, rank, seen: 0 }
    places.set(threat.id, place)
    return place
  }
  const ranked: RankingBook['ranked'] = (threats, evaluation) => {
    const exposureOf = exposuresIn(evaluation.situation, exposures.of(evaluation))
    const fresh: Place[] = []
    turn += 1
    for (const threat of threats) {
      const place = placeOf(threat, rankOf(threat, 'residual', exposureOf(threat.on)))
      if (place.seen === 0) fresh.push(place)
      place.seen = turn
    }
    for (const place of order) {
      const { id } = place.threat
      if (place.seen !== turn && places.get(id) === place) places.delete(id)
    }
    order = merged(
      order.filter(({ seen }) => seen === turn),
      fresh.toSorted(inRankOrder),
    )
    return order.map(({ threat }) => threat)
  }
  return {
    ranked,
    fork: () =>
      rankingBook(
        order.map((place) => ({ ...place })),
        exposures.fork(),
        turn,
      ),
  }
}

/** Two lists that are in order, as one. */
function merged(some: readonly Place[], others: readonly Place[]): readonly Place[] {
  if (others.length === 0) return some
  const all: Place[] = []
  let at = 0
  for (const one of some) {
    for (let other = others[at]; other && inRankOrder(other, one) < 0; other = others[at]) {
      all.push(other)
      at += 1
    }
    all.push(one)
  }
  return [...all, ...others.slice(at)]
}

interface ExposureBook {
  readonly of: (evaluation: Evaluation) => Map<ElementId, number>
  readonly fork: () => ExposureBook
}

/** How exposed elements are, as far as it was asked for and has not changed since. */
function exposureBook(known = new Map<ElementId, number>(), before?: object): ExposureBook {
  let last = before

  return {
    of: ({ mark, since }) => {
      if (since === null || since.mark !== last) known.clear()
      else {
        for (const { subject, names } of since.changes) {
          const isOther = names === 'all' || names.has('$exposure')
          if (subject.type === 'element' && isOther) known.delete(subject.id)
        }
      }
      last = mark
      return known
    },
    fork: () => exposureBook(new Map(known), last),
  }
}
