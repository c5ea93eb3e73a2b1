import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReviewCadence } from '@/model/about'
import { Day } from '@/model/text'
import { addDays, addMonths } from './calendar'
import { nextReviewAfter } from './nextReview'
import { reviewDue } from './reviewDue'

const quarterly: ReviewCadence = { every: 'quarter' }
const rhythm = { cadence: quarterly, nextReview: null, reviewedOn: null, createdOn: '2026-08-20' }

const arbitraryDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a quarter ends three months after the signing, on the same date', () => {
  expect(nextReviewAfter(quarterly, '2026-09-30')).toBe('2026-12-30')
  expect(nextReviewAfter(quarterly, '2026-11-22')).toBe('2027-02-22')
})

test('a quarter that ends in a shorter month ends on its last day', () => {
  expect(nextReviewAfter(quarterly, '2026-11-30')).toBe('2027-02-28')
  expect(nextReviewAfter(quarterly, '2027-11-30')).toBe('2028-02-29')
  expect(nextReviewAfter(quarterly, '2026-03-31')).toBe('2026-06-30')
})

test('a cadence of days counts days, and a release has no date', () => {
  expect(nextReviewAfter({ every: 'custom', days: 45 }, '2026-12-20')).toBe('2027-02-03')
  expect(nextReviewAfter({ every: 'release' }, '2026-12-20')).toBeNull()
})

test('the next review is a day that can be stored, and comes after the signing', () => {
  const cadence = fc.oneof(
    fc.constant(quarterly),
    fc.integer({ min: 1, max: 3_650 }).map((days) => ({ every: 'custom', days }) as const),
  )
  fc.assert(
    fc.property(cadence, arbitraryDay, (every, day) => {
      const next = nextReviewAfter(every, day)
      expect(Day.safeParse(next).success).toBe(true)
      expect(next !== null && next > day).toBe(true)
    }),
  )
})

test('months later it is the same date, or the last of a month that is too short for it', () => {
  fc.assert(
    fc.property(arbitraryDay, fc.integer({ min: 1, max: 60 }), (day, months) => {
      const later = addMonths(day, months)
      const [date, dateLater] = [day, later].map((each) => Number(each.slice(8)))
      if (date === dateLater) return
      expect(dateLater).toBeLessThan(date ?? 0)
      expect(addDays(later, 1).slice(8)).toBe('01')
    }),
  )
})

test('a review is overdue the day after its date, due on it, and due soon for a month before', () => {
  const due = { ...rhythm, nextReview: '2026-11-22', reviewedOn: '2026-08-22' }
  const stateOn = (day: Day) => reviewDue(due, day).state
  expect(stateOn('2026-11-23')).toBe('overdue')
  expect(stateOn('2026-11-22')).toBe('today')
  expect(stateOn('2026-11-21')).toBe('soon')
  expect(stateOn('2026-10-23')).toBe('soon')
  expect(stateOn('2026-10-22')).toBe('later')
})

test('without a date of its own a model is due by its cadence, from the last review or from its beginning', () => {
  expect(reviewDue(rhythm, '2026-11-22')).toEqual({
    state: 'overdue',
    on: '2026-11-20',
    days: -2,
    isFirst: true,
  })
  expect(reviewDue({ ...rhythm, reviewedOn: '2026-11-01' }, '2026-11-22')).toMatchObject({
    state: 'later',
    on: '2027-02-01',
    isFirst: false,
  })
})

test('a model that is reviewed at every release waits for one, unless a date is set', () => {
  const released = { ...rhythm, cadence: { every: 'release' } } as const
  expect(reviewDue(released, '2026-11-22')).toEqual({ state: 'release', isFirst: true })
  expect(reviewDue({ ...released, nextReview: '2026-11-22' }, '2026-11-22').state).toBe('today')
})
