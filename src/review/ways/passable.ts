import type { RiskView } from '@/risk/rating'
import type { Situation } from '@/rules/situation'
import { countsIn } from '../state'
import type { Threat } from '../threat'
import type { Reliance } from './way'

/** Of a threat that a control has brought this low, nobody is expected to come through. */
const blocked = 1

/**
 * Whether a threat lets somebody through in a view, and how likely: it is open, or waits for an answer,
 * and is not brought down to the lowest likelihood. One that nobody has rated may let somebody through.
 */
export function relianceOn(threat: Threat, view: RiskView): Reliance | null {
  const waits = threat.state === 'waiting'
  if (!waits && !countsIn(view, threat.state)) return null
  const likelihood = threat.ratings?.[view].likelihood.value ?? null
  if (likelihood !== null && likelihood <= blocked) return null
  return { threat, likelihood, isSure: !waits && likelihood !== null }
}

/** The likeliest first; the sure ones before those that hang on an answer. */
export function inOrderOfEase(one: Reliance, other: Reliance): number {
  if (one.isSure !== other.isSure) return one.isSure ? -1 : 1
  const ease = (other.likelihood ?? 0) - (one.likelihood ?? 0)
  if (ease !== 0) return ease
  return one.threat.id < other.threat.id ? -1 : Number(one.threat.id !== other.threat.id)
}

/** What the ways are looked for in: one state of a model with its threats. */
export interface Ground {
  readonly situation: Situation
  readonly threats: readonly Threat[]
}
