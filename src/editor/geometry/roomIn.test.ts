import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin, overlap } from './box'
import { fittedIn, frameAround, roomySpotIn, spotBeside, spotIn } from './roomIn'

const frame = { x: 0, y: 0, width: 400, height: 300 }
const size = { width: 184, height: 72 }

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -100, max: 400 }),
    y: fc.integer({ min: -100, max: 300 }),
    width: fc.integer({ min: 20, max: 300 }),
    height: fc.integer({ min: 20, max: 200 }),
  }),
  { maxLength: 6 },
)

test('a place in a boundary is inside it and on top of nothing', () => {
  fc.assert(
    fc.property(boxes, (taken) => {
      const spot = spotIn(frame, size, taken)
      if (!spot) return
      expect(isWithin({ ...spot, ...size }, frame)).toBe(true)
      expect(taken.some((box) => overlap(box, { ...spot, ...size }))).toBe(false)
    }),
  )
})

test('an empty boundary has a place, a full one has none', () => {
  expect(spotIn(frame, size, [])).toEqual({ x: 16, y: 40 })
  expect(spotIn(frame, size, [frame])).toBeNull()
})

test('a full boundary grows to where less is in the way', () => {
  const below = { x: 0, y: 310, width: 400, height: 100 }
  expect(spotBeside(frame, size, [frame, below]).x).toBeGreaterThanOrEqual(400)
  const beside = { x: 410, y: 0, width: 100, height: 300 }
  expect(spotBeside(frame, size, [frame, beside]).y).toBeGreaterThanOrEqual(300)
})

test('what is put into a boundary has room for a flow and its name to what is there', () => {
  const there = { x: 16, y: 40, ...size }
  const spot = roomySpotIn(frame, size, [there])
  expect(spot).toEqual({ x: 16, y: 192 })
  const next = roomySpotIn(frame, size, [there, { ...spot, ...size }])
  expect(next.y - spot.y - size.height >= 80 || next.x - spot.x - size.width >= 120).toBe(true)
})

test('a boundary does not grow over its neighbours while there is some room in it', () => {
  const there = { x: 16, y: 40, ...size }
  const low = { ...frame, height: 220 }
  const around = [
    { x: 0, y: 230, width: 400, height: 100 },
    { x: 410, y: 0, width: 100, height: 200 },
  ]
  expect(isWithin({ ...roomySpotIn(low, size, [there, ...around]), ...size }, low)).toBe(true)
})

test('an empty boundary that is too small grows around what is put into it', () => {
  expect(spotBeside({ x: 0, y: 0, width: 96, height: 64 }, size, [])).toEqual({ x: 16, y: 40 })
})

test('a boundary that is large enough stays as it is', () => {
  expect(frameAround(frame, { x: 50, y: 50, ...size })).toBe(frame)
  expect(frameAround(frame, { x: 350, y: 50, ...size })).toEqual({ ...frame, width: 550 })
})

test('what is drawn in a small boundary is made to fit in it', () => {
  const wanted = { x: 100, y: 100, width: 360, height: 240 }
  const least = { width: 160, height: 96 }
  expect(isWithin(fittedIn(frame, wanted, least), frame)).toBe(true)
  const tiny = { x: 0, y: 0, width: 100, height: 100 }
  expect(fittedIn(tiny, wanted, least)).toMatchObject(least)
})
