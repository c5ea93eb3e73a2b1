import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gripOf, pinched, type View } from './pinch'

const limits = { least: 0.05, most: 3 }
const view: View = { x: 40, y: -20, zoom: 0.8 }
const place = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 800 }),
})

test('what is between two fingers stays between them, however they move', () => {
  fc.assert(
    fc.property(place, place, place, place, (one, other, oneLater, otherLater) => {
      const grips = { before: gripOf([one, other]), now: gripOf([oneLater, otherLater]) }
      const next = pinched(view, grips, limits)
      const held = {
        x: (grips.before.middle.x - view.x) / view.zoom,
        y: (grips.before.middle.y - view.y) / view.zoom,
      }
      expect(held.x * next.zoom + next.x).toBeCloseTo(grips.now.middle.x, 6)
      expect(held.y * next.zoom + next.y).toBeCloseTo(grips.now.middle.y, 6)
      expect(next.zoom).toBeGreaterThanOrEqual(limits.least)
      expect(next.zoom).toBeLessThanOrEqual(limits.most)
    }),
  )
})

test('fingers twice as far apart show things twice as large', () => {
  const before = gripOf([
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ])
  const now = gripOf([
    { x: 50, y: 100 },
    { x: 250, y: 100 },
  ])
  expect(pinched(view, { before, now }, limits).zoom).toBeCloseTo(1.6)
})

test('one finger that is left only moves the view', () => {
  const grips = { before: gripOf([{ x: 10, y: 10 }]), now: gripOf([{ x: 30, y: 15 }]) }
  expect(pinched(view, grips, limits)).toEqual({ x: 60, y: -15, zoom: 0.8 })
})
