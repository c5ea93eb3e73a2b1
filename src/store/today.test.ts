import { afterEach, describe, expect, test, vi } from 'vitest'
import { daysFromToday, today } from './today'

afterEach(() => {
  vi.unstubAllEnvs()
})

const late = new Date('2026-11-22T23:30:00.000Z')
const early = new Date('2026-11-22T03:00:00.000Z')

describe('the day is the one on the wall where the person sits', () => {
  test.each([
    ['Pacific/Auckland', late, '2026-11-23', '2027-02-21'],
    ['Europe/Berlin', late, '2026-11-23', '2027-02-21'],
    ['America/New_York', early, '2026-11-21', '2027-02-19'],
    ['UTC', late, '2026-11-22', '2027-02-20'],
  ])('in %s', (zone, moment, day, inNinetyDays) => {
    vi.stubEnv('TZ', zone)
    expect(today(moment)).toBe(day)
    expect(daysFromToday(90, moment)).toBe(inNinetyDays)
  })
})

test('a day on which the clocks are put back counts as one', () => {
  vi.stubEnv('TZ', 'America/New_York')
  const eve = new Date(2026, 9, 31, 23, 30)
  expect(daysFromToday(1, eve)).toBe('2026-11-01')
  expect(daysFromToday(2, eve)).toBe('2026-11-02')
})
