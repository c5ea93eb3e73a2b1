import { expect, test } from 'vitest'
import type { Cell } from '@/model/riskScale'
import { bundled, movementsBetween } from '@/risk/movement'
import { arrowsOf } from './arrows'

const cell = (likelihood: number, impact: number) => ({ likelihood, impact }) as Cell
const middleOf = ({ likelihood, impact }: Cell) => ({ x: impact * 90, y: (6 - likelihood) * 60 })

const drawn = (pairs: readonly (readonly [Cell | null, Cell | null])[]) => {
  const before = new Map(pairs.flatMap(([from], id) => (from ? [[id, from] as const] : [])))
  const after = new Map(pairs.flatMap(([, to], id) => (to ? [[id, to] as const] : [])))
  return arrowsOf(bundled(movementsBetween(before, after)), middleOf)
}

test('equal movements are one arrow, and what leaves the matrix is none', () => {
  const arrows = drawn([
    [cell(5, 5), cell(2, 5)],
    [cell(5, 5), cell(2, 5)],
    [cell(4, 4), null],
  ])
  expect(arrows.map(({ bundle }) => bundle.ids.length)).toEqual([2])
})

test('arrows along one line are drawn apart, and so are their counts', () => {
  const arrows = drawn([
    [cell(5, 5), cell(1, 5)],
    [cell(5, 5), cell(2, 5)],
    [cell(4, 5), cell(1, 5)],
    [cell(4, 5), cell(2, 5)],
    [cell(2, 5), cell(5, 5)],
  ])
  expect(new Set(arrows.map(({ line }) => line)).size).toBe(5)
  for (const [index, one] of arrows.entries()) {
    for (const other of arrows.slice(index + 1)) {
      const [dx, dy] = [one.badge.x - other.badge.x, one.badge.y - other.badge.y]
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(26)
    }
  }
})
