import { counted } from '@/model/counted'
import type { Cell } from '@/model/riskScale'
import { nameOfCell } from '@/risk/movement'
import { listed } from '@/rules/explain/phrase'

/** “L1·I4, L1·I5 and L2·I5”; of many, the first ones and how many more. */
export function cellsInWords(cells: readonly Cell[], most = 6): string {
  const names = cells.slice(0, most).map((cell) => nameOfCell(cell))
  const more = cells.length - names.length
  return listed(more > 0 ? [...names, `${more} more`] : names)
}

/** “1 threat changes band”. */
export function threatsChange(count: number): string {
  if (count === 0) return 'no threat changes band'
  return counted(count, 'threat changes band', 'threats change band')
}
