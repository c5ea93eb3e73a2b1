import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Level, levels } from '@/model/text'
import { lowered, type Reduction } from './lowered'

const from = (value: Level) => ({ value, steps: [] })
const by = (...reductions: readonly number[]): readonly Reduction[] =>
  reductions.map((level) => ({ by: level, reason: 'a control' }))
const level = fc.constantFrom(...levels)

test('the strongest control counts fully, every further one by half, rounded down', () => {
  expect(lowered(from(5), by(2), 1).value).toBe(3)
  expect(lowered(from(5), by(1, 2), 1).value).toBe(3)
  expect(lowered(from(5), by(2, 2), 1).value).toBe(2)
})

test('no control brings a threat below the floor of its rule, or below 1', () => {
  expect(lowered(from(5), by(3, 3, 3), 2).value).toBe(2)
  expect(lowered(from(3), by(3, 3), 1).value).toBe(1)
})

test('what lies below the floor already stays where it is', () => {
  expect(lowered(from(1), by(3), 2).value).toBe(1)
})

test('a level is the sum of its steps', () => {
  fc.assert(
    fc.property(level, fc.array(fc.nat(3), { maxLength: 5 }), level, (start, reductions, floor) => {
      const base = { source: 'base', by: start, reason: '' } as const
      const { value, steps } = lowered({ value: start, steps: [base] }, by(...reductions), floor)
      expect(steps.reduce((sum, step) => sum + step.by, 0)).toBe(value)
    }),
  )
})

test('one control more never raises a level', () => {
  fc.assert(
    fc.property(level, fc.array(fc.nat(3), { maxLength: 5 }), fc.nat(3), (start, steps, more) => {
      const without = lowered(from(start), by(...steps), 1).value
      expect(lowered(from(start), by(...steps, more), 1).value).toBeLessThanOrEqual(without)
    }),
  )
})
