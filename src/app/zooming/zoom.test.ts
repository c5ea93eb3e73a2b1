import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, scrollTo, shareAt } from './zoom'

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
