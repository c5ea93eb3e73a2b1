import { useMemo } from 'react'
import {
  causesBetween,
  controlsBetween,
  triedMovements,
  type ViewPair,
  viewMovements,
} from '@/review/viewMovements'
import type { Threat } from '@/review/threat'
import { bundled, hasMoved, type Movement } from '@/risk/movement'
import type { RatingStep, RiskView } from '@/risk/rating'
import type { MovedThreat } from './MovementTable'

/** Between what threats are seen to move: two views, or what is so and what is tried out in one view. */
export type Compared = ViewPair | { readonly tried: readonly Threat[]; readonly view: RiskView }

/** The movements of threats, those that go the same way together, and the threats that stay. */
export function useMovements(threats: readonly Threat[], compared: Compared) {
  return useMemo(() => {
    const byId = new Map(threats.map((threat) => [threat.id, threat]))
    const { movements, causesOf, leaves } = comparison(threats, compared)
    const bundles = bundled(movements)
    const going = bundles.filter(hasMoved)
    // In the table what goes the same way stands together, and what leaves comes last.
    const inOrder = [...going.filter(({ to }) => to), ...going.filter(({ to }) => !to)]
    const rowsOf = (some: typeof bundles) =>
      some.flatMap(({ ids, from, to }) =>
        ids.flatMap((id): readonly MovedThreat[] => {
          const threat = byId.get(id)
          return threat
            ? [{ threat, movement: { id, from, to }, causes: causesOf(threat), leaves: leaves(id) }]
            : []
        }),
      )
    return {
      bundles,
      moved: rowsOf(inOrder),
      staying: rowsOf(bundles.filter((bundle) => !hasMoved(bundle))),
    }
  }, [threats, compared])
}

interface Comparison {
  readonly movements: readonly Movement<Threat['id']>[]
  readonly causesOf: (threat: Threat) => readonly RatingStep[]
  readonly leaves: (id: Threat['id']) => string
}

function comparison(threats: readonly Threat[], compared: Compared): Comparison {
  if (!('tried' in compared)) {
    return {
      movements: viewMovements(threats, compared),
      causesOf: (threat) => causesBetween(threat, compared),
      leaves: () => 'handled',
    }
  }
  const { tried, view } = compared
  const then = new Map(tried.map((threat) => [threat.id, threat]))
  return {
    movements: triedMovements(threats, tried, view),
    leaves: (id) => (then.get(id)?.state === 'waiting' ? 'asked about first' : 'handled'),
    causesOf: ({ id, ratings }) => {
      const later = then.get(id)?.ratings
      return ratings && later ? controlsBetween(ratings[view], later[view]) : []
    },
  }
}
