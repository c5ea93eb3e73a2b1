import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { aligned, type Arranged, distributed, sameSize } from './aligning'

const box = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 1, max: 600 }),
  height: fc.integer({ min: 1, max: 400 }),
})

const thingsOf = (isFixed: fc.Arbitrary<boolean>, least: number) =>
  fc
    .array(fc.record({ box, isFixed }), { minLength: least, maxLength: 12 })
    .map((things) => things.map((thing, at): Arranged => ({ key: `element:${at}`, ...thing })))

const free = thingsOf(fc.constant(false), 2)
const some = thingsOf(fc.boolean(), 2)

const after = (things: readonly Arranged[], places: ReturnType<typeof aligned>): Box[] =>
  things.map(({ key, box: before }) => ({ ...before, ...places.get(key) }))

const edges = fc.constantFrom('left', 'centre', 'right', 'top', 'middle', 'bottom')
const axes = fc.constantFrom('x', 'y')

const edgeOf = {
  left: ({ x }: Box) => x,
  centre: ({ x, width }: Box) => x + width / 2,
  right: ({ x, width }: Box) => x + width,
  top: ({ y }: Box) => y,
  middle: ({ y, height }: Box) => y + height / 2,
  bottom: ({ y, height }: Box) => y + height,
} as const

describe('aligning', () => {
  test('brings an edge of all into one line, to half a pixel', () => {
    fc.assert(
      fc.property(free, edges, (things, edge) => {
        const at = after(things, aligned(things, edge)).map(edgeOf[edge])
        expect(Math.max(...at) - Math.min(...at)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('moves along one axis only, and nothing that is fixed', () => {
    fc.assert(
      fc.property(some, edges, (things, edge) => {
        const isAcross = ['left', 'centre', 'right'].includes(edge)
        const places = aligned(things, edge)
        for (const { key, box: before, isFixed } of things) {
          const place = places.get(key)
          if (isFixed) expect(place).toBeUndefined()
          else expect(isAcross ? place?.y : place?.x).toBe(isAcross ? before.y : before.x)
        }
      }),
    )
  })

  test('twice is aligning once', () => {
    fc.assert(
      fc.property(some, edges, (things, edge) => {
        const once = after(things, aligned(things, edge))
        const again = things.map((thing, at) => ({ ...thing, box: once[at] ?? thing.box }))
        expect(after(again, aligned(again, edge))).toEqual(once)
      }),
    )
  })
})

describe('distributing', () => {
  test('keeps the outer two and everything fixed where they are', () => {
    fc.assert(
      fc.property(some, axes, (things, axis) => {
        const places = distributed(things, axis)
        const starts = things.map((thing) => thing.box[axis])
        const kept = things.flatMap((one) => (places.has(one.key) ? [] : [one.box[axis]]))
        expect(kept).toContain(Math.min(...starts))
        expect(kept).toContain(Math.max(...starts))
        for (const { key, isFixed } of things) if (isFixed) expect(places.has(key)).toBe(false)
        expect(places.size).toBeLessThanOrEqual(things.length - 2)
      }),
    )
  })

  test('makes the gaps even, to a pixel', () => {
    fc.assert(
      fc.property(free, axes, (things, axis) => {
        const length = axis === 'x' ? 'width' : 'height'
        const inOrder = things.toSorted(
          (one, other) => one.box[axis] - other.box[axis] || (one.key < other.key ? -1 : 1),
        )
        const row = after(inOrder, distributed(inOrder, axis))
        const gaps = row.slice(1).map((next, at) => {
          const before = row[at] ?? next
          return next[axis] - before[axis] - before[length]
        })
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2)
      }),
    )
  })
})

test('things of the same size are as large as the largest, and their corners stay', () => {
  fc.assert(
    fc.property(free, (things) => {
      const boxes = [...sameSize(things, ['width', 'height']).values()]
      expect(new Set(boxes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1)
      expect(boxes.map(({ x, y }) => [x, y])).toEqual(things.map((one) => [one.box.x, one.box.y]))
      expect(boxes[0]?.width).toBe(Math.max(...things.map((one) => one.box.width)))
    }),
  )
})
