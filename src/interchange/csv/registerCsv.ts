import type { Model } from '@/model/model'
import { responseWords } from '@/review/responses'
import { stateFlag } from '@/review/stateFlag'
import type { Threat } from '@/review/threat'
import { workStatuses } from '@/review/workStatuses'
import type { RiskView } from '@/risk/rating'
import { namesOf } from '@/rules/explain/nameOf'
import { readable } from '../report/readable'
import { commaSeparated } from './rowsAsText'

/** What a column is called, and what a threat has in it. */
type Column = readonly [label: string, words: (threat: Threat, model: Model) => string]

const columns: readonly Column[] = [
  ['No.', ({ decision }) => (decision?.number ? `T-${String(decision.number)}` : '')],
  ['Threat', ({ title }) => title],
  ['Where', ({ on }, model) => namesOf(on, model)],
  ['STRIDE', ({ stride }) => stride.join('')],
  ['Rule', ruleOf],
  ['State', ({ state }) => stateFlag(state)],
  ...ofView('Inherent', 'inherent'),
  ...ofView('Residual', 'residual'),
  ...ofView('Target', 'target'),
  ['Response', responseOf],
  ['Reason', ({ decision }) => decision?.reason ?? ''],
  ['Owner', ({ decision }) => decision?.owner ?? ''],
  ['Due', ({ decision }) => decision?.due ?? ''],
  ['Work', workOf],
  ['Decided by', ({ decision }) => decision?.by ?? ''],
  ['Decided on', ({ decision }) => decision?.at?.slice(0, 10) ?? ''],
  ['Accepted until', ({ decision }) => decision?.until ?? ''],
  ['Notes', ({ decision }) => decision?.notes ?? ''],
  ['Links', ({ decision }) => (decision?.links ?? []).map(({ url }) => url).join(' ')],
  ['Key', ({ id }) => id],
]

/**
 * Every threat as a row of comma-separated values, in ranking order. Days are written as `2026-11-22`,
 * bands and levels in columns of their own. It begins with the mark of UTF-8, by which spreadsheets go.
 */
export function registerCsv(threats: readonly Threat[], model: Model): string {
  const rows = threats.map((threat) => columns.map(([, words]) => readable(words(threat, model))))
  return `\uFEFF${commaSeparated([columns.map(([label]) => label), ...rows])}`
}

function ofView(label: string, view: RiskView): readonly Column[] {
  return [
    [`${label} band`, ({ ratings }) => ratings?.[view].band ?? ''],
    [`${label} likelihood`, ({ ratings }) => levelOf(ratings?.[view].likelihood.value)],
    [`${label} impact`, ({ ratings }) => levelOf(ratings?.[view].impact.value)],
  ]
}

const levelOf = (level: number | undefined) => (level === undefined ? '' : String(level))

function ruleOf({ origin }: Threat): string {
  if (origin.type === 'finding') return origin.finding.rule.id
  return origin.type === 'gone' ? origin.decision.rule : ''
}

function responseOf({ decision }: Threat): string {
  return decision?.response ? (responseWords(decision.response)?.done ?? '') : ''
}

/** Only what is to be mitigated is worked on. */
function workOf({ decision }: Threat): string {
  if (decision?.response !== 'mitigate') return ''
  return workStatuses.find(({ id }) => id === decision.status)?.label ?? ''
}
