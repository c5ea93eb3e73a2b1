import { type Band, bandOf, type RiskScale } from '@/model/riskScale'
import { bandsFromWorst } from '@/risk/bands'
import { cellOf } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { countsIn } from './state'
import type { Threat } from './threat'

/** Threats that one table puts into one band and another table into another. */
export interface Rebanded {
  readonly from: Band
  readonly to: Band
  readonly threats: readonly Threat[]
}

/** Which of the threats that count in a view change their band from one table to another, worst bands first. */
export function rebanded(
  threats: readonly Threat[],
  before: RiskScale['bands'],
  after: RiskScale['bands'],
  view: RiskView = 'residual',
): readonly Rebanded[] {
  if (before === after) return []
  const counted = threats.filter(({ state }) => countsIn(view, state))
  const bandsOf = ({ ratings }: Threat, bands: RiskScale['bands']): Band | null => {
    if (!ratings) return null
    const { likelihood, impact } = cellOf(ratings[view])
    return bandOf({ bands }, likelihood, impact)
  }
  return bandsFromWorst.flatMap((to) =>
    bandsFromWorst
      .filter((from) => from !== to)
      .map((from) => ({
        from,
        to,
        threats: counted.filter(
          (threat) => bandsOf(threat, before) === from && bandsOf(threat, after) === to,
        ),
      }))
      .filter((moved) => moved.threats.length > 0),
  )
}

/** How many threats change their band, in all. */
export function countRebanded(all: readonly Rebanded[]): number {
  return all.reduce((total, { threats }) => total + threats.length, 0)
}
