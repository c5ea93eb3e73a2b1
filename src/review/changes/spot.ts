import type { Band, Cell } from '@/model/riskScale'
import { cellOf } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import type { ExportedFinding } from '../exportedFindings'
import { countsIn, isOpen } from '../state'
import type { Threat } from '../threat'

/**
 * What became of a threat: it is not there at all; known and counted; it waits for an answer; a
 * protection handles it; or somebody dismissed it.
 */
export type Standing = 'absent' | 'open' | 'waiting' | 'handled' | 'dismissed'

/** Where a threat stands in one state: null in a view that does not count it, or while nobody has rated it. */
export interface Spot {
  readonly standing: Standing
  readonly cells: { readonly [View in RiskView]: Cell | null }
  readonly bands: { readonly [View in RiskView]: Band | null }
}

export const views: readonly RiskView[] = ['residual', 'inherent', 'target']

const nowhere = { inherent: null, residual: null, target: null }
export const absent: Spot = { standing: 'absent', cells: nowhere, bands: nowhere }

/** Where a threat stands. What is only kept because it was decided once is not there. */
export function spotOf(threat: Threat | null): Spot {
  if (!threat || threat.state === 'gone') return absent
  const { ratings, state } = threat
  const rated = (view: RiskView) => (ratings && countsIn(view, state) ? ratings[view] : null)
  const [inherent, residual, target] = [rated('inherent'), rated('residual'), rated('target')]
  return {
    standing: standingOf(state),
    cells: {
      inherent: inherent && cellOf(inherent),
      residual: residual && cellOf(residual),
      target: target && cellOf(target),
    },
    bands: {
      inherent: inherent?.band ?? null,
      residual: residual?.band ?? null,
      target: target?.band ?? null,
    },
  }
}

function standingOf(state: Exclude<Threat['state'], 'gone'>): Standing {
  if (isOpen(state)) return 'open'
  return state === 'waiting' || state === 'handled' || state === 'dismissed' ? state : 'open'
}

/**
 * Where a threat stood by what a file said of it on its day. That tells only the residual risk, so the
 * other views are those that the rules of today find in the same state.
 */
export function storedSpot(stored: ExportedFinding, today: Spot): Spot {
  const { likelihood, impact, band } = stored
  const standing = storedStanding(stored)
  const isCounted = standing === 'open'
  return {
    standing,
    cells: { ...today.cells, residual: isCounted ? { likelihood, impact } : null },
    bands: { ...today.bands, residual: isCounted ? band : null },
  }
}

/** How a threat stood by what a file said of it on its day. */
export function storedStanding({ outcome, response }: ExportedFinding): Standing {
  if (outcome === 'handled') return 'handled'
  if (response === null) return outcome === 'open' || outcome === 'inherent' ? 'open' : 'waiting'
  return response === 'dismiss' ? 'dismissed' : 'open'
}

/** Whether two spots are the same in every view. */
export function isSameSpot(one: Spot, other: Spot): boolean {
  return one.standing === other.standing && views.every((view) => isSameIn(view, one, other))
}

/** Whether something stands in the same cell and band of a view. */
export function isSameIn(view: RiskView, one: Spot, other: Spot): boolean {
  const [was, is] = [one.cells[view], other.cells[view]]
  return (
    one.bands[view] === other.bands[view] &&
    was?.likelihood === is?.likelihood &&
    was?.impact === is?.impact
  )
}
