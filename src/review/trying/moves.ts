import { isWorse } from '@/risk/bands'
import type { Rating, Ratings, RiskView } from '@/risk/rating'
import { countsIn } from '../state'
import type { Threat } from '../threat'

/** A threat as it is, and as it would be; null where it is not there at all. */
export interface Move {
  readonly before: Threat | null
  readonly after: Threat | null
}

/**
 * What becomes of a threat in a view of the risk: it no longer counts (`withdrawn`), hangs on an
 * answer first (`asks`), falls or rises by a band, only changes its cell, or comes in.
 */
export type Fate = 'withdrawn' | 'asks' | 'falls' | 'rises' | 'shifts' | 'comes'

/** The threats that would stand otherwise, by id. */
export function movesBetween(
  before: readonly Threat[],
  after: readonly Threat[],
): ReadonlyMap<Threat['id'], Move> {
  const then = new Map(after.map((threat) => [threat.id, threat]))
  const moves = new Map<Threat['id'], Move>()
  for (const threat of before) {
    const next = then.get(threat.id) ?? null
    then.delete(threat.id)
    if (!next || !isAsBefore(threat, next)) moves.set(threat.id, { before: threat, after: next })
  }
  for (const threat of then.values()) moves.set(threat.id, { before: null, after: threat })
  return moves
}

/** What becomes of a threat in a view; null where that view does not show it. */
export function fateOf({ before, after }: Move, view: RiskView): Fate | null {
  const isThere = isCounted(after, view)
  if (!isCounted(before, view)) return isThere ? 'comes' : null
  if (!isThere) return after?.state === 'waiting' ? 'asks' : 'withdrawn'
  const [was, is] = [before?.ratings?.[view], after?.ratings?.[view]]
  return was && is ? fateBetween(was, is) : null
}

function isCounted(threat: Threat | null, view: RiskView): boolean {
  return threat !== null && countsIn(view, threat.state)
}

function fateBetween(was: Rating, is: Rating): Fate | null {
  if (was.band !== is.band) return isWorse(was.band, is.band) ? 'falls' : 'rises'
  return isAtSameCell(was, is) ? null : 'shifts'
}

function isAtSameCell(one: Rating, other: Rating): boolean {
  return one.likelihood.value === other.likelihood.value && one.impact.value === other.impact.value
}

function isAsBefore(before: Threat, after: Threat): boolean {
  if (before === after) return true
  return before.state === after.state && isRatedAlike(before.ratings, after.ratings)
}

const views = ['inherent', 'residual', 'target'] as const

function isRatedAlike(one: Ratings | null, other: Ratings | null): boolean {
  if (one === null || other === null) return one === other
  return views.every(
    (view) => isAtSameCell(one[view], other[view]) && one[view].band === other[view].band,
  )
}
