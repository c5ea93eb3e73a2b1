import { waitsForDecision } from './state'
import type { Threat } from './threat'

/**
 * Whether nothing has been done about a threat yet: nobody has decided, the decision no longer holds,
 * or it is to be mitigated and the work is not done.
 */
export function isStanding({ state, decision }: Pick<Threat, 'state' | 'decision'>): boolean {
  if (waitsForDecision(state)) return true
  return state === 'decided' && decision?.response === 'mitigate' && decision.status !== 'done'
}
