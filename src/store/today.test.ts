import { afterEach, describe, expect, test, vi } from 'vitest'
import { today } from './today'

afterEach(() => {
  vi.unstubAllEnvs()
})

const late = new Date('2026-11-22T23:30:00.000Z')
const early = new Date('2026-11-22T03:00:00.000Z')

describe('the day is the one on the wall where the person sits', () => {
  test.each([
    ['Pacific/Auckland', late, '2026-11-23'],
    ['Europe/Berlin', late, '2026-11-23'],
    ['America/New_York', early, '2026-11-21'],
    ['UTC', late, '2026-11-22'],
  ])('in %s', (zone, moment, day) => {
    vi.stubEnv('TZ', zone)
    expect(today(moment)).toBe(day)
  })
})
