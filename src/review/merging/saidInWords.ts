import type { About } from '@/model/about'
import type { Decision } from '@/model/decision'
import type { MergeItem } from '@/model/merging/mergeItem'
import type { RecordIn, TableName } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import { comparedFields } from '../changes/comparedFields'
import { dayText } from '../changes/words/dayText'
import { fieldValue } from '../changes/words/fieldValue'
import type { Speaking } from '../changes/words/speaking'
import { responseWords } from '../responses'

/** Whether a record says what was decided about a threat. */
export function isHandled(
  place: MergeItem['place'],
  record: RecordIn<TableName> | About,
): record is Decision | OwnThreat {
  return (place === 'decisions' || place === 'ownThreats') && 'response' in record
}

/** What was decided about a threat or how it was rated; null where nobody has. */
export function saidInWords(
  of: 'decision' | 'rating',
  place: MergeItem['place'],
  record: Decision | OwnThreat,
  speaking: Speaking,
): string | null {
  if (of === 'decision') return decisionWords(record)
  const filed = { place, record, fields: comparedFields(place, record) }
  const said = (field: string) => fieldValue(filed, field, speaking)
  const levels = `Likelihood ${said('likelihood')}, impact ${said('impact')}`
  const why = said('levelReasons')
  return why ? `${levels}: ${why}` : levels
}

/** “Accepted until 1 Mar 2027 by Ada on 22 Nov 2026: it is small”. */
function decisionWords({ response, reason, by, at, until }: Decision | OwnThreat): string | null {
  if (response === null) return reason.trim() || null
  const done = responseWords(response)?.done ?? 'Decided'
  const who = by.trim() ? ` by ${by.trim()}` : ''
  const when = at ? ` on ${dayText(at)}` : ''
  const why = reason.trim() ? `: ${reason.trim()}` : ''
  return `${done}${until ? ` until ${dayText(until)}` : ''}${who}${when}${why}`
}
