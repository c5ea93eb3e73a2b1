import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin } from '../geometry/box'
import { regionFor, seenIn, stillDoes, type View } from './view'

const bounds = { x: -200, y: -100, width: 9_000, height: 7_000 }
const place = fc.integer({ min: -4_000, max: 4_000 })
const zoom = fc.integer({ min: 2, max: 45 }).map((percent) => percent / 100)
const views = fc.tuple(place, place, zoom).map(([x, y, at]) => viewOf(x, y, at))

test('what was painted for a view does for it, also once it rests', () => {
  fc.assert(
    fc.property(views, (view) => {
      const painted = { region: regionFor(view, bounds), zoom: view.transform[2] }
      expect(stillDoes(painted, view, bounds, false)).toBe(true)
      expect(stillDoes(painted, view, bounds, true)).toBe(true)
    }),
  )
})

test('a picture begins on a whole pixel of the page', () => {
  fc.assert(
    fc.property(views, (view) => {
      const [x, y, scale] = view.transform
      const region = regionFor(view, bounds)
      for (const at of [region.x * scale + x, region.y * scale + y]) {
        expect(Math.abs(at - Math.round(at))).toBeLessThan(1e-6)
      }
    }),
  )
})

test('panning a little needs no other picture, and panning far does', () => {
  const view = viewOf(-400, -300, 0.3)
  const painted = { region: regionFor(view, bounds), zoom: 0.3 }
  expect(isWithin(seenIn(view), painted.region)).toBe(true)
  expect(stillDoes(painted, viewOf(-500, -350, 0.3), bounds, true)).toBe(true)
  expect(stillDoes(painted, viewOf(-1_200, -300, 0.3), bounds, false)).toBe(false)
})

test('zooming a little waits for another picture until the view rests', () => {
  const view = viewOf(100, 100, 0.1)
  const painted = { region: regionFor(view, bounds), zoom: 0.1 }
  const nearer = viewOf(100, 100, 0.12)
  expect(stillDoes(painted, nearer, bounds, false)).toBe(true)
  expect(stillDoes(painted, nearer, bounds, true)).toBe(false)
  expect(stillDoes(painted, viewOf(100, 100, 0.2), bounds, false)).toBe(false)
})

function viewOf(x: number, y: number, scale: number): View {
  return { transform: [x, y, scale], width: 900, height: 800 }
}
