import type { RiskScale } from '@/model/riskScale'
import type { MatrixCell } from '@/review/matrix'
import { placeWords } from './placeWords'

/** “Likelihood 4 Likely, Impact 5 Severe, Critical, 3 threats”; in a trial also how many would be. */
export function cellName(
  cell: MatrixCell,
  scale: RiskScale,
  then: Pick<MatrixCell, 'threats'> = cell,
): string {
  const [now, later] = [cell.threats.length, then.threats.length]
  const count = now === 1 ? '1 threat' : `${now || 'no'} threats`
  const tried = later === now ? [] : [`${later || 'none'} with what is tried out`]
  return [placeWords(cell, scale), count, ...tried].join(', ')
}
