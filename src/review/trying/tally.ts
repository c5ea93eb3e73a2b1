import type { RiskView } from '@/risk/rating'
import { countsIn } from '../state'
import type { Threat } from '../threat'
import { type Fate, fateOf, type Move } from './moves'

/** What a trial comes to in a view of the risk: the threats behind each of its counts. */
export interface Tally {
  /** Critical or high before, and neither of them after. */
  readonly leaveTop: readonly Move[]
  /** All that are critical or high before. */
  readonly top: readonly Move[]
  readonly withdrawn: readonly Move[]
  readonly fall: readonly Move[]
  readonly rise: readonly Move[]
  readonly ask: readonly Move[]
  readonly come: readonly Move[]
}

/** Sorts the threats that would stand otherwise by what becomes of them. */
export function tallyOf(
  threats: readonly Threat[],
  moves: ReadonlyMap<Threat['id'], Move>,
  view: RiskView,
): Tally {
  const all = [...moves.values()]
  const fates = new Map(all.map((move) => [move, fateOf(move, view)]))
  const those = (fate: Fate) => all.filter((move) => fates.get(move) === fate)
  return {
    leaveTop: all.filter(({ before, after }) => isTop(before, view) && !isTop(after, view)),
    top: threats
      .filter((threat) => isTop(threat, view))
      .map((threat) => moves.get(threat.id) ?? { before: threat, after: threat }),
    withdrawn: those('withdrawn'),
    fall: those('falls'),
    rise: those('rises'),
    ask: those('asks'),
    come: those('comes'),
  }
}

function isTop(threat: Threat | null, view: RiskView): boolean {
  const band = threat && countsIn(view, threat.state) ? threat.ratings?.[view].band : undefined
  return band === 'critical' || band === 'high'
}
