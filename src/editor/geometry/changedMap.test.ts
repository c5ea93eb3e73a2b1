import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedMap, keysWhere } from './changedMap'

const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.record({ of: fc.nat() })))

const isEven = ({ of }: { of: number }) => of % 2 === 0

test('a changed map reads like a copy with the changes set, however often it is changed', () => {
  fc.assert(
    fc.property(entries, fc.array(entries), (start, steps) => {
      // Large enough for a few changes to be few.
      const first = Array.from({ length: 50 }, (_, key) => [key, { of: -1 }] as const)
      const copy = new Map<number, { of: number }>([...first, ...start])
      let map: ReadonlyMap<number, { of: number }> = new Map(copy)
      for (const step of steps) {
        map = changedMap(map, new Map(step))
        for (const [key, value] of step) copy.set(key, value)
      }
      expect([...map]).toEqual([...copy])
      expect([...map.keys()]).toEqual([...copy.keys()])
      expect([...map.values()]).toEqual([...copy.values()])
      expect(map.size).toBe(copy.size)
      for (const key of [...copy.keys(), 99]) {
        expect(map.get(key)).toBe(copy.get(key))
        expect(map.has(key)).toBe(copy.has(key))
      }
    }),
  )
})

test('the keys that are in are found in a changed map as in any other', () => {
  fc.assert(
    fc.property(fc.array(entries), (steps) => {
      const keysIn = keysWhere<number, { of: number }>(isEven)
      let map: ReadonlyMap<number, { of: number }> = new Map(
        Array.from({ length: 50 }, (_, key) => [key, { of: key }]),
      )
      for (const step of steps) {
        map = changedMap(map, new Map(step))
        const expected = [...map].filter(([, value]) => isEven(value)).map(([key]) => key)
        expect(new Set(keysIn(map))).toEqual(new Set(expected))
      }
    }),
  )
})

test('a map is the very same while nothing of it changes', () => {
  const map = new Map([['a', {}]])
  expect(changedMap(map, new Map())).toBe(map)
})
