import { expect, test } from 'vitest'
import { ModelId } from '@/model/id'
import { type ModelRow, firstRowOf } from '@/persistence/rows'
import { blankModel } from '@/testing/arbitraryEdit'
import { reviewsDue } from './reviewsDue'

const today = '2026-11-22'

function row(id: string, told: Partial<ModelRow>): ModelRow {
  const createdAt = '2026-11-01T12:00:00.000Z'
  return { ...firstRowOf(blankModel), createdAt, id: ModelId.parse(id), ...told }
}

const listed = (rows: readonly ModelRow[]) =>
  reviewsDue(rows, today).map(({ row: { id }, due }) => [id, due.state])

test('what is overdue longest comes first, then what is due today and within 30 days', () => {
  expect(
    listed([
      row('soon', { nextReview: '2026-12-22' }),
      row('overdue', { nextReview: '2026-11-21' }),
      row('today', { nextReview: today }),
      row('later', { nextReview: '2026-12-23' }),
      row('long', { nextReview: '2026-01-05' }),
    ]),
  ).toEqual([
    ['long', 'overdue'],
    ['overdue', 'overdue'],
    ['today', 'today'],
    ['soon', 'soon'],
  ])
})

test('a model without a date is due a quarter after its last review, or after it was made', () => {
  const reviewed = { at: '2026-08-20T12:00:00.000Z', by: 'Ada' }
  expect(
    listed([
      row('new', {}),
      row('never', { createdAt: '2026-03-01T12:00:00.000Z' }),
      row('reviewed', { createdAt: '2026-03-01T12:00:00.000Z', reviewed }),
      row('released', { createdAt: '2026-03-01T12:00:00.000Z', cadence: { every: 'release' } }),
    ]),
  ).toEqual([
    ['never', 'overdue'],
    ['reviewed', 'overdue'],
  ])
})

test('a model that has changed by weight is listed before its date, after those that are due', () => {
  const reviewed = { at: '2026-11-01T12:00:00.000Z', by: 'Ada' }
  const weight = { since: reviewed.at, data: 0, crossing: 2, threat: 1 }
  const earlier = { ...weight, since: '2026-08-01T12:00:00.000Z' }
  const none = { ...weight, crossing: 0, threat: 0 }
  const rows = [
    row('changed', { reviewed, weight }),
    row('signed-since', { reviewed, weight: earlier }),
    row('still', { reviewed, weight: none }),
    row('due', { nextReview: today }),
  ]
  expect(reviewsDue(rows, today).map((each) => [each.row.id, each.weight])).toEqual([
    ['due', null],
    ['changed', '2 new boundary crossings, 1 threat newly high or critical'],
  ])
})
