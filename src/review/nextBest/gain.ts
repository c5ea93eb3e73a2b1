import type { Band } from '@/model/riskScale'
import { isWorse } from '@/risk/bands'
import type { Standing } from './ground'
import type { Way } from '../ways/way'
import type { Move, TriedOut } from './tryOut'

/** What something changes, threat by threat. */
export interface Gain {
  /** Threats that leave a band for a better one or go away, by the band that they leave. */
  readonly out: { readonly [B in Band]: readonly Move[] }
  /** Of all of them, those that go away. */
  readonly withdrawn: readonly Move[]
  /** Threats that are lowered within their band. */
  readonly lowered: readonly Move[]
  /** Threats that become worse. */
  readonly raised: readonly Move[]
  /** Threats that come to light, most of them because a worse one no longer stands before them. */
  readonly surfaced: readonly Move[]
  /** Ways from threat actors to assets that nobody can go any more. */
  readonly cut: readonly Way[]
}

/** Sorts what comes of a trial. */
export function gainOf({ moves, cut }: Pick<TriedOut, 'moves' | 'cut'>): Gain {
  const better = moves.filter(({ from, to }) => from && (!to || isBetter(to, from)))
  const leaving = better.filter(({ from, to }) => from?.residual.band !== to?.residual.band)
  const outOf = (band: Band) => leaving.filter(({ from }) => from?.residual.band === band)
  return {
    out: {
      critical: outOf('critical'),
      high: outOf('high'),
      medium: outOf('medium'),
      low: outOf('low'),
    },
    withdrawn: leaving.filter(({ to }) => to === null),
    lowered: better.filter((move) => !leaving.includes(move)),
    raised: moves.filter((move) => move.from && move.to && !better.includes(move)),
    surfaced: moves.filter(({ from }) => from === null),
    cut,
  }
}

/** Whether a threat stands better: in a better band, or at lower levels of the same. */
function isBetter({ residual: one }: Standing, { residual: other }: Standing): boolean {
  if (one.band !== other.band) return isWorse(other.band, one.band)
  return one.likelihood.value <= other.likelihood.value && one.impact.value <= other.impact.value
}
