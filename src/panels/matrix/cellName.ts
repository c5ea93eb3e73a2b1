import type { RiskScale } from '@/model/riskScale'
import type { MatrixCell } from '@/review/matrix'
import { bandNames } from '@/ui/BandBadge'

/** “Likelihood 4 Likely, Impact 5 Severe, Critical, 3 threats”; in a trial also how many would be. */
export function cellName(
  { likelihood, impact, band, threats }: MatrixCell,
  scale: RiskScale,
  then: Pick<MatrixCell, 'threats'> = { threats },
) {
  const likely = `Likelihood ${likelihood} ${scale.likelihood[likelihood - 1]?.name ?? ''}`
  const severe = `Impact ${impact} ${scale.impact[impact - 1]?.name ?? ''}`
  const count = threats.length === 1 ? '1 threat' : `${threats.length || 'no'} threats`
  const later = then.threats.length
  const tried = later === threats.length ? [] : [`${later || 'none'} with what is tried out`]
  return [likely, severe, bandNames[band], count, ...tried].map((part) => part.trim()).join(', ')
}
