import { describe, expect, test } from 'vitest'
import type { Box, Route } from '@/model/diagram'
import { routeAfterMove } from './routeAfterMove'

const box = (x: number, y: number): Box => ({ x, y, width: 160, height: 72 })
const still = (at: Box) => ({ before: at, after: at })
const told: Route = { bends: [], fromSide: 'right', toSide: null, label: 0.4 }

describe('a side that a person chose', () => {
  test('stays while it leads to the other end', () => {
    const to = { before: box(400, 0), after: box(500, 200) }
    expect(routeAfterMove(told, still(box(0, 0)), to)).toBe(told)
  })

  test('is let go when the other end is moved behind it', () => {
    const to = { before: box(400, 0), after: box(-400, 0) }
    const route = routeAfterMove(told, still(box(0, 0)), to)
    expect(route).toEqual({ ...told, fromSide: null })
  })

  test('stays when it led away from the beginning, as someone meant it', () => {
    const to = { before: box(-400, 0), after: box(-500, 40) }
    expect(routeAfterMove(told, still(box(0, 0)), to)).toBe(told)
  })
})

describe('bends', () => {
  const bent: Route = { ...told, fromSide: null, bends: [{ x: 200, y: 100 }] }

  test('go along when both ends go the same way', () => {
    const by = { before: box(0, 0), after: box(30, 40) }
    const route = routeAfterMove(bent, by, by)
    expect(route.bends).toEqual([{ x: 230, y: 140 }])
  })

  test('stay where they are when one end goes', () => {
    const by = { before: box(0, 0), after: box(30, 40) }
    expect(routeAfterMove(bent, by, still(box(400, 0)))).toBe(bent)
  })
})
