import type { Decision, Override, Response } from '@/model/decision'
import type { OwnThreat } from '@/model/ownThreat'
import type { Threat } from '../../threat'
import type { Comparing } from '../comparing'
import { dayText } from '../words/dayText'
import { levelName } from '../words/speaking'
import type { Cause } from './cause'
import { shortened } from './recordCause'

type Handled = Threat['decision']

/** What people said of a threat in between, as far as it bears on where it stands. */
export function decisionCauses(
  was: Threat | null,
  is: Threat | null,
  comparing: Comparing,
): readonly Cause[] {
  const [then, now] = [was?.decision ?? null, is?.decision ?? null]
  if (then === now || isJustWritten(was, is)) return []
  const id = is?.id ?? was?.id ?? ''
  return [
    ...responseCauses(then, now).map((text) => decisionCause(text, id)),
    ...(['likelihood', 'impact'] as const).flatMap((dimension) =>
      levelCauses(dimension, then, now, comparing).map((text) => decisionCause(text, id)),
    ),
  ]
}

/** Of a threat that somebody wrote or threw away in between, nothing was decided. */
function isJustWritten(was: Threat | null, is: Threat | null): boolean {
  const [one, other] = [was ?? is, is ?? was]
  return one === other && one?.origin.type === 'own'
}

function decisionCause(text: string, id: string): Cause {
  return { of: 'decision', text, records: [`decisions/${id}`] }
}

const done: { readonly [Each in Response]: string } = {
  mitigate: 'wants to mitigate it',
  accept: 'accepted it',
  transfer: 'transferred it',
  avoid: 'wants to avoid it',
  dismiss: 'dismissed it',
}

function responseCauses(then: Handled, now: Handled): readonly string[] {
  if ((then?.response ?? null) === (now?.response ?? null)) return []
  if (!now?.response) return ['What was decided about it was taken back']
  const until = now.until ? ` until ${dayText(now.until)}` : ''
  return [`${now.by.trim() || 'Somebody'} ${done[now.response]}${until}${because(now.reason)}`]
}

function because(reason: string): string {
  return reason.trim() ? `: ${shortened(reason)}` : ''
}

/** A level that a person set in one of the states, or otherwise than in the other. */
function levelCauses(
  dimension: 'likelihood' | 'impact',
  then: Handled,
  now: Handled,
  { before, after }: Comparing,
): readonly string[] {
  const [was, is] = [setIn(then, dimension), setIn(now, dimension)]
  if (was?.value === is?.value) return []
  if (!is) return [`The ${dimension} that was set by hand was taken back`]
  const who = is.by?.trim() || 'Somebody'
  const from = was ? ` (before: ${levelName(dimension, was.value, before)})` : ''
  return [
    `${who} set the ${dimension} to ${levelName(dimension, is.value, after)}${from}${because(is.reason)}`,
  ]
}

/** What is set of a threat of a rule; one written by hand has only such levels. */
function setIn(handled: Decision | OwnThreat | null, dimension: 'likelihood' | 'impact') {
  const level = handled?.[dimension] ?? null
  const set: Partial<Override> | null = typeof level === 'number' ? { value: level } : level
  return set?.value === undefined ? null : { reason: '', ...set, value: set.value }
}
