import type { Band } from '@/model/riskScale'
import type { Threat } from './threat'

/** The band that a threat has with the controls in place; null while nobody has rated it. */
export function bandNow({ ratings }: Pick<Threat, 'ratings'>): Band | null {
  return ratings?.residual.band ?? null
}
