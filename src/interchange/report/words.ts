import type { Day } from '@/model/text'
import { responseWords } from '@/review/responses'
import type { Threat } from '@/review/threat'
import { workStatuses } from '@/review/workStatuses'
import { dayText } from '@/review/changes/words/dayText'

/** The title of a threat, or that it has none. */
export function titleOf({ title }: Pick<Threat, 'title'>): string {
  return title.trim() || 'A threat without a title'
}

/** “To be mitigated by Ana until 3 Dec 2026, in progress”; empty while nobody has decided. */
export function decisionWords(
  { decision, state }: Pick<Threat, 'decision' | 'state'>,
  today: Day,
  dayWords: (day: Day) => string = dayText,
): string {
  if (!decision?.response) return ''
  const { response, owner } = decision
  const done = responseWords(response)?.done ?? ''
  const by = owner.trim() === '' ? '' : ` by ${owner.trim()}`
  return `${done}${by}${termWords(decision, today, dayWords)}${againWords[state] ?? ''}`
}

type Given = NonNullable<Threat['decision']>

function termWords(
  { response, due, until, status }: Given,
  today: Day,
  dayWords: (day: Day) => string,
): string {
  if (response === 'accept') return until ? ` until ${dayWords(until)}` : ', without an end'
  const work = workStatuses.find(({ id }) => id === status)?.label.toLowerCase() ?? ''
  const isWork = response === 'mitigate' && status !== 'open'
  const isLate = due !== null && due < today && status !== 'done'
  return `${due ? ` until ${dayWords(due)}` : ''}${isWork ? `, ${work}` : ''}${isLate ? ', overdue' : ''}`
}

const againWords: { readonly [State in Threat['state']]?: string } = {
  changed: '; what it was decided on has changed',
  expired: '; the acceptance has run out',
}
