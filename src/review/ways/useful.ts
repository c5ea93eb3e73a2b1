import type { ThreatActor } from '@/model/threatActor'
import { wouldAndCould } from '@/risk/actors'
import type { Reliance } from './way'

/** Whether a threat is of use to an actor: who would not or could not use it does not get by it. */
export function isOpenTo(actor: ThreatActor, { threat: { origin } }: Reliance): boolean {
  return origin.type !== 'finding' || wouldAndCould(actor, origin.finding.rule)
}
