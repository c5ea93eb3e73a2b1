import { type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { nameOfCell } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { isCell } from '@/risk/scaleCheck'
import { bandNames } from '@/ui/BandBadge'
import { heldDown } from '../rerating/heldDown'
import type { ChipMove } from './useChipMove'

/** “Likelihood 2 Unlikely, Impact 5 Severe, Medium”. */
export function placeWords(cell: Cell, scale: RiskScale): string {
  const { likelihood, impact } = cell
  return [
    `Likelihood ${likelihood} ${scale.likelihood[likelihood - 1]?.name ?? ''}`.trim(),
    `Impact ${impact} ${scale.impact[impact - 1]?.name ?? ''}`.trim(),
    bandNames[bandOf(scale, likelihood, impact)],
  ].join(', ')
}

/** Where a threat is on its way to, and what can be done with it there. */
export function moveWords(move: ChipMove, view: RiskView, scale: RiskScale): string {
  const place = placeWords(move.to, scale)
  if (isCell(move.from, move.to)) return `${place}: where it stands.`
  if (!canStand(move, view)) return `${place}: out of reach. ${outOfReach(move, view)}`
  return `${place}. ${move.isByKeys ? 'Enter sets it, Escape leaves it.' : 'Let go to set it.'}`
}

/** Whether the threat can get to where it is on its way to. */
export function canStand({ ways, to }: ChipMove, view: RiskView): boolean {
  return ways.to(to, view) !== null
}

/** Why a threat cannot get to a cell, and what helps. */
export function outOfReach({ ways, to }: ChipMove, view: RiskView): string {
  const held = heldDown(ways, view) ?? `It cannot get to ${nameOfCell(to)}.`
  return `${held} The inherent view takes any level.`
}
