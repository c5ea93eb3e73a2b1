import type { RiskScale } from '@/model/riskScale'
import type { MatrixCell } from '@/review/matrix'
import { bandNames } from '@/ui/BandBadge'

/** “Likelihood 4 Likely, Impact 5 Severe, Critical, 3 threats”. */
export function cellName({ likelihood, impact, band, threats }: MatrixCell, scale: RiskScale) {
  const likely = `Likelihood ${likelihood} ${scale.likelihood[likelihood - 1]?.name ?? ''}`
  const severe = `Impact ${impact} ${scale.impact[impact - 1]?.name ?? ''}`
  const count = threats.length === 1 ? '1 threat' : `${threats.length || 'no'} threats`
  return [likely, severe, bandNames[band], count].map((part) => part.trim()).join(', ')
}
