import type { Band } from '@/model/riskScale'
import { type Subject, subjectKey } from '@/model/subject'
import { bandsFromWorst } from '@/risk/bands'
import { bandNow } from './bandNow'
import { isOpen } from './state'
import type { Threat } from './threat'

/** A record, and how many open threats of each band are about it. */
export interface AtStake {
  readonly subject: Subject
  readonly byBand: { readonly [Each in Band]: number }
  /** Open, and in no band yet. */
  readonly unrated: number
}

const nothing = { low: 0, medium: 0, high: 0, critical: 0 }

/**
 * The records with open threats, those with the most in the worst band first; within it, those with
 * the most in the next one. Nothing is added up over bands: many low threats never outweigh a critical.
 */
export function atStake(threats: readonly Threat[]): readonly AtStake[] {
  const records = new Map<string, AtStake>()
  for (const threat of threats) {
    if (!isOpen(threat.state)) continue
    for (const subject of threat.on) {
      const key = subjectKey(subject)
      const before = records.get(key) ?? { subject, byBand: nothing, unrated: 0 }
      records.set(key, withOne(before, bandNow(threat)))
    }
  }
  return [...records.values()].toSorted(worstFirst)
}

function withOne(before: AtStake, band: Band | null): AtStake {
  if (band === null) return { ...before, unrated: before.unrated + 1 }
  return { ...before, byBand: { ...before.byBand, [band]: before.byBand[band] + 1 } }
}

function worstFirst(one: AtStake, other: AtStake): number {
  for (const band of bandsFromWorst) {
    const difference = other.byBand[band] - one.byBand[band]
    if (difference !== 0) return difference
  }
  const unrated = other.unrated - one.unrated
  return unrated || (subjectKey(one.subject) < subjectKey(other.subject) ? -1 : 1)
}
