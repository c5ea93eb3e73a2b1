import { expect, test } from 'vitest'
import { reviewDue } from '@/review/rhythm/reviewDue'
import { dueWords } from './dueWords'

const rhythm = {
  cadence: { every: 'quarter' },
  nextReview: '2026-11-22',
  reviewedOn: '2026-08-22',
  createdOn: '2026-01-05',
} as const

const on = (day: string) => dueWords(reviewDue(rhythm, day))

test('a review is told by how near it is, and by its date when it is far', () => {
  expect(on('2026-11-22')).toBe('Review due today')
  expect(on('2026-11-21')).toBe('Review due tomorrow')
  expect(on('2026-11-16')).toBe('Review due in 6 days')
  expect(on('2026-12-01')).toMatch(/^Review overdue since .*2026/)
  expect(on('2026-09-01')).toMatch(/^Review due on .*2026/)
})

test('a model that nobody has reviewed is said to be due for its first review', () => {
  const first = { ...rhythm, reviewedOn: null }
  expect(dueWords(reviewDue(first, '2026-11-22'))).toBe('First review due today')
  const released = { ...first, nextReview: null, cadence: { every: 'release' } } as const
  expect(dueWords(reviewDue(released, '2026-11-22'))).toBe('First review at the next release')
})
