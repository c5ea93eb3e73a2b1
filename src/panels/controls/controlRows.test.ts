import { expect, test } from 'vitest'
import type { AppliedControl } from '@/model/appliedControl'
import { AppliedControlId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { wholeModel } from '@/model/subject'
import { controlOf } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { controlQueryOf } from '@/store/controlQuery'
import { controlRows, groupedRows, isAsked, sortedRows, titleOfGroup } from './controlRows'

const base = sketch({ elements: { bot: 'chatbot', api: 'api' } })
const bot = { type: 'element', id: ElementId.parse('bot') } as const

function having(...all: readonly Partial<AppliedControl>[]): Model {
  const controls = all.map((said, at) => ({
    id: AppliedControlId.parse(`c${at}`),
    control: null,
    name: '',
    on: wholeModel,
    status: 'planned' as const,
    evidence: '',
    owner: '',
    due: null,
    notes: '',
    ...said,
  }))
  return { ...base, controls: Object.fromEntries(controls.map((each) => [each.id, each])) }
}

const model = having(
  { control: 'CTL-TLS', owner: 'Ana', due: '2026-11-01' },
  { control: 'CTL-TLS', on: bot, status: 'implemented', owner: 'bo', due: '2026-01-01' },
  { name: 'A guard', on: bot, due: '2026-10-01', notes: 'at the door' },
)
const rows = controlRows(model, controlOf, '2026-11-22')
const asked = (query: string) =>
  rows.filter((row) => isAsked(row, controlQueryOf(query))).map(({ applied }) => applied.id)

test('the address narrows the table by every part that it names', () => {
  expect(asked('')).toEqual(['c0', 'c1', 'c2'])
  expect(asked('status=planned&overdue=1')).toEqual(['c0', 'c2'])
  expect(asked('status=planned&overdue=1&control=CTL-TLS&owner=ana')).toEqual(['c0'])
  expect(asked('unproven=1')).toEqual(['c1'])
  expect(asked('on=element:bot')).toEqual(['c1', 'c2'])
  expect(asked('find=DOOR')).toEqual(['c2'])
  expect(asked('find=encrypt bot')).toEqual(['c1'])
})

const exceptions = (...all: readonly Partial<AppliedControl>[]) =>
  controlRows(having(...all), controlOf, '2026-11-22').map(({ isException }) => isException)

test('what is rejected on a record is an exception to the default, and only then', () => {
  const rejected = { control: 'CTL-TLS', on: bot, status: 'rejected' } as const
  expect(exceptions({ control: 'CTL-TLS', status: 'implemented' }, rejected)).toEqual([false, true])
  expect(exceptions({ control: 'CTL-AUDIT' }, rejected)).toEqual([false, false])
})

test('what is due first comes first, and what is done is due no more', () => {
  expect(sortedRows(rows, 'due').map(({ applied }) => applied.id)).toEqual(['c2', 'c0', 'c1'])
})

const titles = (group: 'control' | 'status' | 'owner') =>
  groupedRows(rows, group).map((each) => [titleOfGroup(each), each.rows.length])

test('rows stand under their control, their status or their owner', () => {
  expect(titles('control')).toEqual([
    ['A guard', 1],
    ['Encrypt the connection', 2],
  ])
  expect(titles('status')).toEqual([
    ['Planned', 2],
    ['Implemented', 1],
  ])
  expect(titles('owner')).toEqual([
    ['Ana', 1],
    ['bo', 1],
    ['No owner', 1],
  ])
})
