import type { RiskScale } from '@/model/riskScale'
import { nameOfCell } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { isCell } from '@/risk/scaleCheck'
import { heldDown } from '../rerating/heldDown'
import { placeWords } from './placeWords'
import type { ChipMove } from './useChipMove'

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
