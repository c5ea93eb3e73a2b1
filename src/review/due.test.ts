import { expect, test } from 'vitest'
import { OwnThreatId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import type { OwnThreat } from '@/model/ownThreat'
import { sketch } from '@/rules/sketch'
import { reviewed, today } from '@/testing/review'
import { daysUntil, isDueSoon, isEndingSoon, isOverdue } from './due'
import { addOwnThreat } from './ownThreats'

function threatWith(handling: Partial<OwnThreat>) {
  const id = OwnThreatId.parse('late')
  const model = addOwnThreat(sketch({}), { id, title: 'Late', on: [wholeModel], ...handling })
  return reviewed(model).threat(id)
}

const isLate = (due: string, more: Partial<OwnThreat> = {}) =>
  isOverdue(threatWith({ response: 'mitigate', due, ...more }), today)

const isSoon = (due: string) => isDueSoon(threatWith({ due }), today)

const ends = (until: string | null) =>
  isEndingSoon(threatWith({ response: 'accept', until }), today)

test('work is late from the day after its last, until it is done', () => {
  expect(isLate('2026-11-21')).toBe(true)
  expect(isLate('2026-11-22')).toBe(false)
  expect(isLate('2026-11-21', { status: 'done' })).toBe(false)
  expect(isLate('2026-11-21', { response: 'dismiss' })).toBe(false)
  expect(isLate('2026-11-21', { response: 'accept' })).toBe(false)
})

test('work is due soon today and for two weeks ahead', () => {
  const days = ['2026-11-21', '2026-11-22', '2026-12-06', '2026-12-07']
  expect(days.map(isSoon)).toEqual([false, true, true, false])
})

test('an acceptance ends soon within a month, and has no end before someone gives it one', () => {
  expect([null, '2026-12-22', '2026-12-23'].map(ends)).toEqual([false, true, false])
})

test('days are counted by the calendar, over the change of the clocks too', () => {
  expect(daysUntil('2027-03-29', '2027-03-27')).toBe(2)
  expect(daysUntil('2026-11-21', today)).toBe(-1)
})
