import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factorOfWheel, fitting, scrollTo, shareAt } from './zoom'

const pixels = fc.integer({ min: 0, max: 2_000 })
const point = fc.record({ x: pixels, y: pixels })
const lengths = fc.integer({ min: 1, max: 5_000 })
const size = fc.record({ width: lengths, height: lengths })

test('what is under the pointer stays there, however the picture is zoomed', () => {
  fc.assert(
    fc.property(
      point,
      size,
      point,
      point,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (...all) => {
        const [start, { width, height }, scroll, at, factor] = all
        const share = shareAt({ ...start, width, height, scroll }, at)
        const nearer = { ...start, width: width * factor, height: height * factor }
        const seen = shareAt({ ...nearer, scroll: scrollTo(nearer, share, at) }, at)
        expect(seen.x).toBeCloseTo(share.x, 6)
        expect(seen.y).toBeCloseTo(share.y, 6)
      },
    ),
  )
})

test('fingers on a touchpad bring a picture as much nearer as they spread, a notch of the wheel by a fifth', () => {
  const spread = Math.log(2) * 100
  const steps = Array.from({ length: 10 }, () => ({ deltaY: -spread / 10, deltaMode: 0 }))
  expect(steps.map(factorOfWheel).reduce((all, each) => all * each)).toBeCloseTo(2)
  expect(factorOfWheel({ deltaY: -100, deltaMode: 0 })).toBeCloseTo(1.2, 1)
  expect(factorOfWheel({ deltaY: -3, deltaMode: 1 })).toBeCloseTo(1.1, 1)
})

test('a picture that fits is seen whole, and is never blown up', () => {
  fc.assert(
    fc.property(size, size, (picture, room) => {
      const zoom = fitting(picture, room)
      expect(zoom).toBeLessThanOrEqual(1)
      const isTooFar = zoom <= 0.02
      expect(isTooFar || picture.width * zoom <= room.width + 1e-6).toBe(true)
      expect(isTooFar || picture.height * zoom <= room.height + 1e-6).toBe(true)
    }),
  )
})
