import { counted } from '@/model/counted'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { daysUntil } from '@/review/due'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { strideInWords } from '@/rules/describe/strideWords'
import { ruleOf } from '@/store/registerFilter'
import type { RegisterColumn } from '@/store/registerQuery'
import { bandNames } from '@/ui/BandBadge'
import { dayInWords } from '@/store/dayInWords'
import { responseWords } from '@/review/responses'
import { stateFlag } from '@/review/stateFlag'
import { namesOf } from '@/rules/explain/nameOf'
import { canSay } from './editing/editable'
import { workStatuses } from '@/review/workStatuses'

/** What a cell says in words; empty where there is nothing to say. */
export function cellWords(
  column: RegisterColumn,
  threat: Threat,
  model: Model,
  today: Day,
): string {
  return words[column](threat, model, today)
}

/** The same for another program: days as `2026-11-22`, which every spreadsheet knows. */
export function plainWords(
  column: RegisterColumn,
  threat: Threat,
  model: Model,
  today: Day,
): string {
  const { decision } = threat
  if (column === 'due' || column === 'until') return decision?.[column] ?? ''
  if (column === 'at') return decision?.at?.slice(0, 10) ?? ''
  return cellWords(column, threat, model, today)
}

const words: {
  readonly [Column in RegisterColumn]: (threat: Threat, model: Model, today: Day) => string
} = {
  number: ({ decision }) => (decision?.number ? `T-${decision.number}` : ''),
  title: ({ title }) => title || 'A threat without a title',
  on: ({ on }, model) => namesOf(on, model),
  stride: ({ stride }) => strideInWords(stride),
  inherent: (threat) => levelWords(threat, 'inherent'),
  residual: (threat) => levelWords(threat, 'residual'),
  target: (threat) => levelWords(threat, 'target'),
  state: ({ state }) => stateFlag(state),
  response: ({ decision }) =>
    decision?.response ? (responseWords(decision.response)?.done ?? '') : '',
  reason: ({ decision }) => decision?.reason ?? '',
  owner: ({ decision }) => decision?.owner ?? '',
  due: ({ decision }) => dayOf(decision?.due),
  status: (threat) => (canSay(threat, 'status') ? statusWords(threat) : ''),
  by: ({ decision }) => decision?.by ?? '',
  at: ({ decision }) => dayOf(decision?.at),
  until: ({ decision }) => dayOf(decision?.until),
  left: ({ decision }, _, today) => (decision?.until ? leftWords(decision.until, today) : ''),
  rule: ruleOf,
  notes: ({ decision }) => decision?.notes ?? '',
  links: ({ decision }) => (decision?.links ?? []).map(({ url, title }) => title || url).join(', '),
}

const dayOf = (when: string | null | undefined) => (when ? dayInWords(when) : '')

/** “High, likelihood 4, impact 3”. */
function levelWords({ ratings, state }: Threat, view: RiskView): string {
  const rating = ratings?.[view]
  if (!rating) return state === 'gone' ? '' : bandNames.unrated
  const { band, likelihood, impact } = rating
  return `${bandNames[band]}, likelihood ${likelihood.value}, impact ${impact.value}`
}

function statusWords({ decision }: Threat): string {
  return workStatuses.find(({ id }) => id === decision?.status)?.label ?? ''
}

/** “12 days”, “last day”, “ran out 3 days ago”. */
function leftWords(until: Day, today: Day): string {
  const days = daysUntil(until, today)
  if (days === 0) return 'last day'
  const count = counted(Math.abs(days), 'day')
  return days > 0 ? count : `ran out ${count} ago`
}
