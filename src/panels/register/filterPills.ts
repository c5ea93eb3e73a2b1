import { nameOfCell } from '@/risk/movement'
import { type Model } from '@/model/model'
import { Subject, subjectKey } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import { strideLabels } from '@/rules/describe/strideWords'
import type { RegisterQuery } from '@/store/registerQuery'
import { bandNames } from '@/ui/BandBadge'
import { riskViews } from '../riskViews'
import { responseWords } from '@/review/responses'
import { stateFlag } from '@/review/stateFlag'
import { familyLabel } from './familyLabel'
import { workStatuses } from '@/review/workStatuses'

/** A part of what the list is narrowed to, and the way to take it off. */
export interface FilterPill {
  readonly id: string
  readonly label: string
  readonly without: Partial<RegisterQuery>
}

/** What a time of work or of an acceptance is called. */
export const timeWords: { readonly [Time in RegisterQuery['times'][number]]: string } = {
  overdue: 'Overdue',
  soon: 'Due within 14 days',
  ending: 'Ends within 30 days',
}

/** What no response is called. */
export const noResponse = 'Not decided'

type Listed =
  | 'bands'
  | 'responses'
  | 'states'
  | 'statuses'
  | 'owners'
  | 'times'
  | 'strides'
  | 'on'
  | 'rules'
  | 'families'
  | 'controls'

/** Each part of what a list is narrowed to, in words. */
export function filterPills(
  query: RegisterQuery,
  model: Model,
  controlName: (id: string) => string,
): readonly FilterPill[] {
  const each = <Name extends Listed>(
    name: Name,
    label: (value: RegisterQuery[Name][number]) => string,
  ) =>
    query[name].map((value): FilterPill => ({
      id: `${name}:${value}`,
      label: label(value),
      without: { [name]: query[name].filter((other) => other !== value) },
    }))
  return [
    ...textPill(query),
    ...each('bands', (band) => `${viewWords(query)}${bandNames[band]}`),
    ...cellPills(query),
    ...each('states', stateFlag),
    ...each('responses', (response) =>
      response === 'none' ? noResponse : (responseWords(response)?.done ?? ''),
    ),
    ...each('owners', (owner) => (owner === '' ? 'Nobody owns it' : `Owner: ${owner}`)),
    ...each('statuses', (status) => workStatuses.find(({ id }) => id === status)?.label ?? ''),
    ...each('times', (time) => timeWords[time]),
    ...each('strides', (letter) => strideLabels[letter]),
    ...each('on', (key) => `On ${recordName(key, model)}`),
    ...each('families', familyLabel),
    ...each('rules', (rule) => `Rule ${rule}`),
    ...each('controls', (control) => `Helped by ${controlName(control)}`),
  ]
}

function textPill({ text }: RegisterQuery): readonly FilterPill[] {
  const words = text.trim()
  return words === '' ? [] : [{ id: 'text', label: `“${words}”`, without: { text: '' } }]
}

function cellPills(query: RegisterQuery): readonly FilterPill[] {
  return query.cells.map((cell) => ({
    id: `cell:${cell.likelihood}x${cell.impact}`,
    label: `${viewWords(query)}${nameOfCell(cell)}`,
    without: { cells: query.cells.filter((other) => other !== cell) },
  }))
}

/** Which levels are meant, where it is not those of today. */
function viewWords({ view }: RegisterQuery): string {
  const label = riskViews.find(({ id }) => id === view)?.label ?? ''
  return view === 'residual' ? '' : `${label}: `
}

function recordName(key: string, model: Model): string {
  const [type, ...rest] = key.split(':')
  const { data } = Subject.safeParse(type === 'model' ? { type } : { type, id: rest.join(':') })
  return data && subjectKey(data) === key ? nameOf(data, model) : key
}
