import type { RiskView } from '@/risk/rating'
import type { Day } from '@/model/text'
import type { Finding } from '@/rules/finding'
import type { Handling } from './handling'
import type { ChangedFact, ThreatState } from './threat'

/** Where a threat stands that is there today. A protection that withdraws it outweighs what was decided. */
export function stateOf(
  handling: Pick<Handling, 'response' | 'until'> | null,
  changedFacts: readonly ChangedFact[],
  today: Day,
  outcome?: Finding['outcome'],
): Exclude<ThreatState, 'gone'> {
  if (outcome === 'handled') return 'handled'
  if (!handling?.response) return isUnsure(outcome) ? 'waiting' : 'new'
  if (changedFacts.length > 0) return 'changed'
  if (hasExpired(handling, today)) return 'expired'
  return handling.response === 'dismiss' ? 'dismissed' : 'decided'
}

/** Whether it takes an answer to know that there is a threat at all. */
function isUnsure(outcome: Finding['outcome'] | undefined): boolean {
  return outcome === 'unverified' || outcome === 'question'
}

/** An acceptance holds through its last day. Days compare as text. */
function hasExpired({ response, until }: Pick<Handling, 'response' | 'until'>, today: Day) {
  return response === 'accept' && until !== null && until < today
}

/** Whether a threat waits for someone to decide. */
export function waitsForDecision(state: ThreatState): boolean {
  return state === 'new' || state === 'changed' || state === 'expired'
}

/**
 * Whether a threat is known to be one: decided or not, but neither dismissed, nor handled, nor gone.
 * One that waits for an answer is a question first.
 */
export function isOpen(state: ThreatState): boolean {
  return waitsForDecision(state) || state === 'decided'
}

/**
 * Whether a threat in this state counts in a view of the risk. Without controls, what they handle
 * would be open, so it counts in the inherent view.
 */
export function countsIn(view: RiskView, state: ThreatState): boolean {
  return isOpen(state) || (view === 'inherent' && state === 'handled')
}
