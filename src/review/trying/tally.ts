import type { RiskView } from '@/risk/rating'
import { countsIn } from '../state'
import type { Threat } from '../threat'
import { fateOf, type Move } from './moves'

/** What a trial comes to in a view of the risk. */
export interface Tally {
  /** Critical or high before, and neither of them after. */
  readonly leaveTop: number
  /** How many are critical or high before. */
  readonly top: number
  readonly withdrawn: number
  readonly fall: number
  readonly rise: number
  readonly ask: number
  readonly come: number
}

/** Counts what becomes of the threats that would stand otherwise. */
export function tallyOf(
  threats: readonly Threat[],
  moves: ReadonlyMap<Threat['id'], Move>,
  view: RiskView,
): Tally {
  const all = [...moves.values()]
  const fates = all.map((move) => fateOf(move, view))
  const count = (fate: (typeof fates)[number]) => fates.filter((each) => each === fate).length
  return {
    leaveTop: all.filter(({ before, after }) => isTop(before, view) && !isTop(after, view)).length,
    top: threats.filter((threat) => isTop(threat, view)).length,
    withdrawn: count('withdrawn'),
    fall: count('falls'),
    rise: count('rises'),
    ask: count('asks'),
    come: count('comes'),
  }
}

function isTop(threat: Threat | null, view: RiskView): boolean {
  const band = threat && countsIn(view, threat.state) ? threat.ratings?.[view].band : undefined
  return band === 'critical' || band === 'high'
}
