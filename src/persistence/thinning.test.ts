import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REVISION_INTERVAL } from './revisionInterval'
import { superfluous } from './thinning'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const start = Date.parse('2024-01-01T00:00:00Z')

const thinned = (moments: readonly number[], now: number) => {
  const isLeftOut = superfluous(moments, now)
  return moments.filter((_, index) => !isLeftOut[index])
}

/** Moments of working, from a few minutes to weeks apart. */
const working = fc
  .array(
    fc.oneof(
      fc.integer({ min: REVISION_INTERVAL, max: HOUR }),
      fc.integer({ min: HOUR, max: 3 * DAY }),
      fc.integer({ min: DAY, max: 40 * DAY }),
    ),
    { maxLength: 200 },
  )
  .map((waits) => {
    let at = start
    return waits.map((wait) => (at += wait))
  })

test('thinning after every state that is kept leaves what thinning once would leave', () => {
  fc.assert(
    fc.property(working, (moments) => {
      const now = moments.at(-1) ?? start
      const step = (kept: readonly number[], moment: number) => thinned([...kept, moment], moment)
      expect(moments.reduce(step, [])).toEqual(thinned(moments, now))
    }),
  )
})

test('for every state there was, one is kept that is hardly later: the older, the coarser', () => {
  const reach = (age: number) => {
    if (age <= 4 * HOUR) return 0
    if (age <= 2 * DAY) return HOUR
    if (age <= 30 * DAY) return DAY
    return age <= 365 * DAY ? 7 * DAY : 28 * DAY
  }
  fc.assert(
    fc.property(working, fc.integer({ min: 0, max: 800 * DAY }), (moments, pause) => {
      const now = (moments.at(-1) ?? start) + pause
      const kept = thinned(moments, now)
      for (const moment of moments) {
        const later = kept.find((each) => each >= moment)
        expect((later ?? Infinity) - moment).toBeLessThanOrEqual(reach(now - moment))
      }
    }),
  )
})

test('two years of work without a pause leave no more than a hundred and fifty states', () => {
  let kept: readonly number[] = []
  const end = start + 730 * DAY
  for (let at = start; at <= end; at += HOUR / 2) kept = thinned([...kept, at], at)
  const younger = (age: number) => kept.filter((moment) => end - moment <= age).length
  expect(younger(4 * HOUR)).toBe(9)
  expect(younger(2 * DAY)).toBeLessThanOrEqual(9 + 45)
  expect(younger(30 * DAY)).toBeLessThanOrEqual(9 + 45 + 29)
  expect(younger(365 * DAY)).toBeLessThanOrEqual(9 + 45 + 29 + 49)
  expect(kept.length).toBeLessThanOrEqual(9 + 45 + 29 + 49 + 14)
  expect(kept.at(-1)).toBe(end)
})

test('the latest state is kept however old it is', () => {
  fc.assert(
    fc.property(working, (moments) => {
      const kept = thinned(moments, start + 4_000 * DAY)
      expect(kept.at(-1)).toBe(moments.at(-1))
    }),
  )
})
