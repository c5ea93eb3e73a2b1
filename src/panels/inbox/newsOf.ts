import type { Model } from '@/model/model'
import type { Threat } from '@/review/threat'
import { changedRow } from '../threats/changedWords'
import { dayInWords } from '@/store/dayInWords'

/** What brought a threat back into the inbox, in a few words; empty for one that is new. */
export function newsOf({ state, changedFacts, decision }: Threat, model: Model): string {
  if (state === 'expired') {
    return decision?.until ? `Accepted until ${dayInWords(decision.until)}` : ''
  }
  const [first, ...others] = changedFacts
  if (state !== 'changed' || !first) return ''
  const { label, before, now } = changedRow(first, model)
  const more = others.length > 0 ? `, and ${others.length} more` : ''
  return `${label}: ${before} → ${now}${more}`
}
