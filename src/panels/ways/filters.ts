import type { Way } from '@/review/ways/way'

/** Which ways are listed. */
export interface WaysFilter {
  /** `all`, the id of an actor, or `chain` for the chains of agents. */
  readonly actor: string
  /** `all`, or the id of an asset. */
  readonly asset: string
}

export const everyWay: WaysFilter = { actor: 'all', asset: 'all' }

/** The ways that a filter lets through. */
export function filteredWays(ways: readonly Way[], { actor, asset }: WaysFilter): readonly Way[] {
  return ways.filter(
    (way) =>
      (actor === 'all' || (way.actor ?? 'chain') === actor) &&
      (asset === 'all' || way.asset === asset),
  )
}
