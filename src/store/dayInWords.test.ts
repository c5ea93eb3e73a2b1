import { afterEach, expect, test, vi } from 'vitest'
import { dayInWords } from './dayInWords'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each(['Pacific/Auckland', 'America/New_York'])('a day stays that day in %s', (zone) => {
  vi.stubEnv('TZ', zone)
  expect(dayInWords('2026-11-22')).toMatch(/\b22\b/)
})

test('a moment is told by the day it was where the person sits', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland')
  expect(dayInWords('2026-11-22T23:30:00.000Z')).toMatch(/\b23\b/)
  vi.stubEnv('TZ', 'America/New_York')
  expect(dayInWords('2026-11-22T03:00:00.000Z')).toMatch(/\b21\b/)
})
