import type { Response } from '@/model/decision'
import type { Outcome } from '@/rules/finding'
import type { Threat } from './threat'

/** Where a threat stands, in one word: what was decided and still holds, or else what the rules say. */
export type Status = Response | Outcome

export function statusOf({ origin, state, decision }: Threat): Status {
  const isDecided = state === 'decided' || state === 'dismissed' || state === 'gone'
  if (isDecided && decision?.response) return decision.response
  return origin.type === 'finding' ? origin.finding.outcome : 'open'
}
