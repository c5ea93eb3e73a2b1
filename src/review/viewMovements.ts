import type { Cell } from '@/model/riskScale'
import { cellOf, changedSteps, type Movement, movementsBetween } from '@/risk/movement'
import type { Rating, RatingStep, RiskView } from '@/risk/rating'
import { countsIn } from './state'
import type { Threat } from './threat'

/** The two views between which threats are seen to move. */
export interface ViewPair {
  readonly from: RiskView
  readonly to: RiskView
}

/**
 * Where the threats stand in one view and in another. One that a protection handles is in a cell only
 * in the view without controls, so that it leaves the matrix.
 */
export function viewMovements(
  threats: readonly Threat[],
  { from, to }: ViewPair,
): readonly Movement<Threat['id']>[] {
  return movementsBetween(cellsIn(threats, from), cellsIn(threats, to))
}

/** Where the threats stand in a view, and where they would stand: in the same view of a model that is tried out. */
export function triedMovements(
  now: readonly Threat[],
  tried: readonly Threat[],
  view: RiskView,
): readonly Movement<Threat['id']>[] {
  return movementsBetween(cellsIn(now, view), cellsIn(tried, view))
}

function cellsIn(threats: readonly Threat[], view: RiskView): ReadonlyMap<Threat['id'], Cell> {
  const cells = new Map<Threat['id'], Cell>()
  for (const { id, ratings, state } of threats) {
    if (ratings && countsIn(view, state)) cells.set(id, cellOf(ratings[view]))
  }
  return cells
}

/** What lowers a threat on the way from one view to the other: the controls, the strongest first. */
export function causesBetween({ ratings }: Threat, { from, to }: ViewPair): readonly RatingStep[] {
  return ratings ? controlsBetween(ratings[from], ratings[to]) : []
}

/** The controls that one rating counts and an earlier one does not, the strongest first. */
export function controlsBetween(before: Rating, after: Rating): readonly RatingStep[] {
  const { came } = changedSteps(before, after)
  const controls = came.filter(({ source }) => source === 'control')
  return controls
    .filter(({ reason }, at) => controls.findIndex((each) => each.reason === reason) === at)
    .toSorted((one, other) => one.by - other.by)
}
