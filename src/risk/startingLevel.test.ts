import { expect, test } from 'vitest'
import type { RatingStep } from './rating'
import { startingLevel } from './startingLevel'

const adjuster = (by: number): RatingStep => ({ source: 'adjuster', by, reason: 'it is so' })
const likelihood = { base: 3, limits: [-2, 1], others: [], override: null } as const

test('circumstances together raise a likelihood by one level at most, and lower it by two', () => {
  expect(startingLevel({ ...likelihood, adjusters: [adjuster(1), adjuster(1)] }).value).toBe(4)
  const low = [adjuster(-1), adjuster(-1), adjuster(-1)]
  expect(startingLevel({ ...likelihood, base: 5, adjusters: low }).value).toBe(3)
})

test('what is cut off says why', () => {
  const { steps } = startingLevel({ ...likelihood, adjusters: [adjuster(1), adjuster(1)] })
  expect(steps.at(-1)).toEqual({
    source: 'limit',
    by: -1,
    reason: 'circumstances count for 1 level at most',
  })
})

test('data and actors count beside the circumstances, within the scale', () => {
  const others: readonly RatingStep[] = [{ source: 'actor', by: 1, reason: 'someone can' }]
  const { value, steps } = startingLevel({
    ...likelihood,
    base: 5,
    others,
    adjusters: [adjuster(1)],
  })
  expect(value).toBe(5)
  expect(steps.reduce((sum, { by }) => sum + by, 0)).toBe(5)
})

test('what a person set replaces the computed level, and the computed steps stay in sight', () => {
  const override = { value: 2, reason: 'only our own staff can reach it' } as const
  const { value, steps } = startingLevel({ ...likelihood, adjusters: [adjuster(1)], override })
  expect(value).toBe(2)
  expect(steps.map(({ source }) => source)).toEqual(['base', 'adjuster', 'person'])
})
