import { expect, test } from 'vitest'
import { reviewWords } from './reviewWords'

test('a model whose date has passed is overdue', () => {
  expect(reviewWords('2026-11-01', '2026-11-22')).toEqual({
    text: 'Review overdue since 2026-11-01',
    isOverdue: true,
  })
})

test('a date in the coming month is told in days', () => {
  expect(reviewWords('2026-11-23', '2026-11-22')?.text).toBe('Review due in 1 day')
  expect(reviewWords('2026-11-22', '2026-11-22')?.text).toBe('Review due today')
  expect(reviewWords('2027-02-01', '2026-11-22')?.text).toBe('Review due 2027-02-01')
})

test('a model without a date says nothing', () => {
  expect(reviewWords(null, '2026-11-22')).toBeNull()
})
