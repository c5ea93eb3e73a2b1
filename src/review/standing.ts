import { statusOf } from './status'
import type { Threat } from './threat'

/**
 * Whether nothing has been done yet about a threat: nobody has decided, the decision no longer holds,
 * or it is to be mitigated and the work is not done. One of which nobody has said whether the
 * protection is there stands as well, since what is not known is not safe.
 */
export function isStanding(threat: Threat): boolean {
  const status = statusOf(threat)
  if (threat.state === 'gone') return false
  if (status === 'mitigate') return threat.decision?.status !== 'done'
  return status === 'open' || status === 'inherent' || status === 'unverified'
}
