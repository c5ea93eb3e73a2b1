import type { Band } from '@/model/riskScale'
import { subjectKey } from '@/model/subject'
import { worseOf } from '@/risk/bands'
import { bandNow } from './bandNow'
import { isOpen } from './state'
import type { Threat } from './threat'

/** What is open at a record. */
export interface Badge {
  /** How many threats. */
  readonly count: number
  /** The band of the worst; null while none is rated. */
  readonly worst: Band | null
  /** How many more hang on an answer. */
  readonly waiting: number
  /** What it is now, where a lens shows something else. */
  readonly was?: Omit<Badge, 'was'>
}

const none: Badge = { count: 0, worst: null, waiting: 0 }

/** The badges of all records with open threats, or such that hang on an answer, by `subjectKey`. */
export function badgesOf(threats: readonly Threat[]): ReadonlyMap<string, Badge> {
  const badges = new Map<string, Badge>()
  for (const threat of threats) {
    const { state, on } = threat
    if (!isOpen(state) && state !== 'waiting') continue
    for (const key of new Set(on.map(subjectKey))) {
      const badge = badges.get(key) ?? none
      if (state === 'waiting') {
        badges.set(key, { ...badge, waiting: badge.waiting + 1 })
        continue
      }
      const worst = worseOf(badge.worst, bandNow(threat))
      badges.set(key, { ...badge, count: badge.count + 1, worst })
    }
  }
  return badges
}
