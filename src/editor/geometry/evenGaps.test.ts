import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { evenGaps } from './evenGaps'

const box = (x: number, y = 0): Box => ({ x, y, width: 100, height: 50 })

test('between two neighbours the gaps to both become even', () => {
  expect(evenGaps(box(204), [box(0), box(400)], 'x', 6)?.by).toBe(-4)
})

test('beside two neighbours the gap between them is taken up', () => {
  expect(evenGaps(box(283), [box(0), box(140)], 'x', 6)?.by).toBe(-3)
  expect(evenGaps(box(-137), [box(0), box(140)], 'x', 6)?.by).toBe(-3)
})

test('what is not in the same row does not count, nor what is out of reach', () => {
  expect(evenGaps(box(204), [box(0, 80), box(400)], 'x', 6)).toBeNull()
  expect(evenGaps(box(220), [box(0), box(400)], 'x', 6)).toBeNull()
})

test('the gaps that are shown are even, to a pixel', () => {
  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -300, max: 600 }),
      y: fc.integer({ min: -60, max: 60 }),
      width: fc.integer({ min: 20, max: 120 }),
      height: fc.integer({ min: 20, max: 60 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(boxes, fc.constantFrom('x', 'y'), ([own, ...others], axis) => {
      const found = own && evenGaps(own, others, axis, 12)
      if (!found) return
      const [one = 0, other = 0] = found.gaps.map(({ from, to }) => to - from)
      expect(Math.abs(found.by)).toBeLessThanOrEqual(12)
      expect(Math.abs(one - other)).toBeLessThanOrEqual(1)
    }),
  )
})
