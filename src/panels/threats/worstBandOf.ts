import type { Band } from '@/model/riskScale'
import type { Threat } from '@/review/threat'
import { worseOf } from '@/risk/bands'
import type { RiskView } from '@/risk/rating'

/** The worst band among threats; `unrated` while none of them is rated. */
export function worstBandOf(threats: readonly Threat[], view: RiskView): Band | 'unrated' {
  return (
    threats.reduce<Band | null>(
      (worst, { ratings }) => worseOf(worst, ratings?.[view].band ?? null),
      null,
    ) ?? 'unrated'
  )
}
