import type { Band } from '@/model/riskScale'
import { subjectKey } from '@/model/subject'
import { worseOf } from '@/risk/bands'
import { isOpen } from './state'
import type { Threat } from './threat'

/** How many threats are open at a record, and the band of the worst; null while none is rated. */
export interface Badge {
  readonly count: number
  readonly worst: Band | null
}

/** The badges of all records with open threats, by `subjectKey`. */
export function badgesOf(threats: readonly Threat[]): ReadonlyMap<string, Badge> {
  const badges = new Map<string, Badge>()
  for (const { state, on, ratings } of threats) {
    if (!isOpen(state)) continue
    for (const key of new Set(on.map(subjectKey))) {
      const badge = badges.get(key) ?? { count: 0, worst: null }
      const worst = worseOf(badge.worst, ratings?.residual.band ?? null)
      badges.set(key, { count: badge.count + 1, worst })
    }
  }
  return badges
}
