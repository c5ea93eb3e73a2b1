import type { Threat } from '@/review/threat'
import { because } from '@/rules/explain/because'
import type { Analysis } from '../analyse'

/** Why a threat is one: the facts that a rule was read from, or what somebody wrote. */
export function reasonFor({ origin }: Threat, { situation, controls }: Analysis): string {
  switch (origin.type) {
    case 'finding':
      return because(origin.finding, situation, controls)
    case 'own':
      return origin.threat.description
    case 'gone':
      return ''
  }
}
