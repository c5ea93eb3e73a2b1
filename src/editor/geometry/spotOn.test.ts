import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Box, Side } from '@/model/diagram'
import { overlap } from './box'
import { outOf } from './sides'
import { spotOn } from './spotOn'

const box: Box = { x: 0, y: 0, width: 184, height: 72 }
const size = { width: 184, height: 72 }
const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -800, max: 800 }),
    y: fc.integer({ min: -600, max: 600 }),
    width: fc.constant(184),
    height: fc.constant(72),
  }),
)

test('a new element lies straight out of its side where there is room', () => {
  expect(spotOn(box, 'right', size, { taken: [box], frames: [] })).toMatchObject({ x: 304, y: 0 })
  expect(spotOn(box, 'top', size, { taken: [box], frames: [] })).toMatchObject({ x: 0, y: -152 })
})

test('wherever it goes, it lies on that side and on top of nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sides), boxes, (side, taken) => {
      const spot = spotOn(box, side, size, { taken, frames: [] })
      if (!spot) return
      expect(taken.some((other) => overlap({ ...spot, ...size }, other))).toBe(false)
      const out = outOf(side)
      expect(spot.x * out.x + spot.y * out.y).toBeGreaterThan(0)
    }),
  )
})

test('it lies in a boundary or beside it, never across its border', () => {
  const frame: Box = { x: -40, y: -40, width: 420, height: 400 }
  const spot = spotOn(box, 'right', size, { taken: [box], frames: [frame] })
  expect(spot && overlap({ ...spot, ...size }, frame)).toBe(false)
})
