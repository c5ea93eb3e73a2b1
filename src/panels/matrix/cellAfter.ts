import type { Cell } from '@/model/riskScale'
import { allCells, isCell } from '@/risk/scaleCheck'

const steps: { readonly [key: string]: readonly [likelihood: number, impact: number] } = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Where an arrow leads from a cell; at the edge it stays. Null for any other key. */
export function cellAfter(key: string, from: Cell): Cell | null {
  const step = steps[key]
  if (!step) return null
  const [likelihood, impact] = [from.likelihood + step[0], from.impact + step[1]]
  return allCells.find((cell) => cell.likelihood === likelihood && cell.impact === impact) ?? from
}

/** “4:5”. */
export function cellKey({ likelihood, impact }: Cell): string {
  return `${likelihood}:${impact}`
}

/** The cell that “4:5” stands for. */
export function cellOfKey(key: string): Cell | null {
  return allCells.find((cell) => cellKey(cell) === key) ?? null
}

/** Whether a cell is one of several. */
export function isAmong(cell: Cell, cells: readonly Cell[]): boolean {
  return cells.some((each) => isCell(each, cell))
}
