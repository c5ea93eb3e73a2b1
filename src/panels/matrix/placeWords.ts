import { type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { bandNames } from '@/ui/BandBadge'

/** “Likelihood 2 Unlikely, Impact 5 Severe, Medium”. */
export function placeWords({ likelihood, impact }: Cell, scale: RiskScale): string {
  const likely = `Likelihood ${likelihood} ${scale.likelihood[likelihood - 1]?.name ?? ''}`
  const severe = `Impact ${impact} ${scale.impact[impact - 1]?.name ?? ''}`
  const band = bandNames[bandOf(scale, likelihood, impact)]
  return [likely, severe, band].map((part) => part.trim()).join(', ')
}
