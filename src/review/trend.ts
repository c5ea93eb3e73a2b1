import type { Band } from '@/model/riskScale'
import { bandNow } from './bandNow'
import { isOpen } from './state'
import type { Threat } from './threat'

/** What became of an open threat between two moments. */
export interface Change {
  readonly threat: Threat
  readonly from: Band | 'unrated' | null
  readonly to: Band | 'unrated' | null
}

/** The open threats at an earlier moment and now. */
export interface Trend {
  /** Open now and not then: found since, decided anew, or no longer handled. */
  readonly came: readonly Change[]
  /** Open then and not now: gone, handled or dismissed. */
  readonly went: readonly Change[]
  readonly worse: readonly Change[]
  readonly better: readonly Change[]
  readonly same: readonly Change[]
}

/** What has changed among the open threats. They are the same threats while their ids are. */
export function trendBetween(before: readonly Threat[], now: readonly Threat[]): Trend {
  const then = openById(before)
  const today = openById(now)
  const came = [...today.values()].filter(({ id }) => !then.has(id))
  const went = [...then.values()].filter(({ id }) => !today.has(id))
  const stayed = [...today.values()].flatMap((threat): Change[] => {
    const earlier = then.get(threat.id)
    return earlier ? [{ threat, from: standing(earlier), to: standing(threat) }] : []
  })
  const worse = stayed.filter(({ from, to }) => rank(to) > rank(from))
  const better = stayed.filter(({ from, to }) => rank(to) < rank(from))
  return {
    came: came.map((threat) => ({ threat, from: null, to: standing(threat) })),
    went: went.map((threat) => ({ threat, from: standing(threat), to: null })),
    worse,
    better,
    same: stayed.filter(({ from, to }) => rank(to) === rank(from)),
  }
}

function openById(threats: readonly Threat[]): ReadonlyMap<string, Threat> {
  return new Map(threats.filter(({ state }) => isOpen(state)).map((threat) => [threat.id, threat]))
}

const standing = (threat: Threat): Band | 'unrated' => bandNow(threat) ?? 'unrated'

/** What nobody has rated stands between medium and high, as it does in the ranking. */
function rank(band: Change['to']): number {
  const order: readonly Change['to'][] = [null, 'low', 'medium', 'unrated', 'high', 'critical']
  return order.indexOf(band)
}
