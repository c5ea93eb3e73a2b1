import type { FindingKey } from '@/model/id'
import type { Band } from '@/model/riskScale'
import type { Ground, Standing } from './ground'
import type { NextBest } from './nextBest'
import type { Move } from './tryOut'

/** The threats in each of the two worst bands: how many today, and which when all of the list is done. */
export interface Outcome {
  readonly before: { readonly critical: number; readonly high: number }
  /** Each with where it stands today. */
  readonly after: { readonly critical: readonly Move[]; readonly high: readonly Move[] }
}

/** What the things in focus come to together. What is only said counts for nothing. */
export function outcomeOf({ ground, focus }: Pick<NextBest, 'ground' | 'focus'>): Outcome {
  const standing = new Map<FindingKey, Standing>(ground.standing)
  for (const todo of focus) {
    if (todo.type !== 'control' && todo.type !== 'underWay') continue
    for (const { threat, to } of movesOf(todo.gain)) {
      if (to) standing.set(threat, to)
      else standing.delete(threat)
    }
  }
  const before = (band: Band) => inBand(ground.standing, band).length
  const after = (band: Band) =>
    inBand(standing, band).map(([threat, to]): Move => ({
      threat,
      from: ground.standing.get(threat) ?? null,
      to,
    }))
  return {
    before: { critical: before('critical'), high: before('high') },
    after: { critical: after('critical'), high: after('high') },
  }
}

function inBand(standing: Ground['standing'], band: Band) {
  return [...standing].filter(([, { residual }]) => residual.band === band)
}

type Gain = Extract<NextBest['focus'][number], { type: 'control' }>['gain']

/** Every move that a gain was made of, each once. */
export function movesOf({ out, lowered, raised, surfaced }: Gain): readonly Move[] {
  return [out.critical, out.high, out.medium, out.low, lowered, raised, surfaced].flat()
}
