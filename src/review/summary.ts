import type { Band } from '@/model/riskScale'
import { worseOf } from '@/risk/bands'
import { bandNow } from './bandNow'
import { isOpen, waitsForDecision } from './state'
import type { Threat, ThreatState } from './threat'

/** How many threats there are: of those that are open by residual band, of all by state. */
export interface Summary {
  readonly open: number
  /** Open ones that nobody has decided, or that came back. */
  readonly toDecide: number
  readonly byBand: { readonly [Each in Band | 'unrated']: number }
  readonly byState: { readonly [State in ThreatState]: number }
  /** The worst residual band of the open ones; null without any that is rated. */
  readonly worst: Band | null
}

/** Counts threats. Levels are never summed up. */
export function summaryOf(threats: readonly Threat[]): Summary {
  const open = threats.filter(({ state }) => isOpen(state))
  const byBand = { critical: 0, high: 0, medium: 0, low: 0, unrated: 0 }
  const byState = {
    new: 0,
    waiting: 0,
    changed: 0,
    expired: 0,
    decided: 0,
    dismissed: 0,
    handled: 0,
    gone: 0,
  }
  let worst: Band | null = null
  for (const { state } of threats) byState[state] += 1
  for (const threat of open) {
    const band = bandNow(threat)
    byBand[band ?? 'unrated'] += 1
    worst = worseOf(worst, band)
  }
  const toDecide = open.filter(({ state }) => waitsForDecision(state)).length
  return { open: open.length, toDecide, byBand, byState, worst }
}
