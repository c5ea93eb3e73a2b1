import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { overlap } from './box'
import { changedMap } from './changedMap'
import { nearIn } from './nearIn'

const length = fc.integer({ min: 1, max: 3_000 })
const place = fc.integer({ min: -5_000, max: 5_000 })
const box = fc.record({ x: place, y: place, width: length, height: length })

test('what is found near a box is what overlaps it, in a map that was changed too', () => {
  const entry = fc.tuple(fc.nat(60), box)
  fc.assert(
    fc.property(
      fc.array(entry),
      fc.array(fc.array(entry, { maxLength: 3 }), { maxLength: 3 }),
      box,
      (first, changes, around) => {
        const near = nearIn<number, Box>((value) => value)
        let map: ReadonlyMap<number, Box> = new Map(first)
        for (const change of changes) {
          near(map, around)
          map = changedMap(map, new Map(change))
        }
        const overlapping = [...map].flatMap(([key, one]) => (overlap(one, around) ? [key] : []))
        expect(new Set(near(map, around))).toEqual(new Set(overlapping))
      },
    ),
  )
})

test('what has no box is not found', () => {
  const near = nearIn<number, { readonly is: Box | null }>(({ is }) => is)
  const here = { x: 0, y: 0, width: 10, height: 10 }
  const map = new Map([
    [1, { is: here }],
    [2, { is: null }],
  ])
  expect(near(map, here)).toEqual([1])
})
