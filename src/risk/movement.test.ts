import { expect, test } from 'vitest'
import type { Cell } from '@/model/riskScale'
import { bundled, bundleKey, hasMoved, movementsBetween } from './movement'

const cell = (likelihood: number, impact: number) => ({ likelihood, impact }) as Cell

const before = new Map([
  ['down', cell(4, 5)],
  ['too', cell(4, 5)],
  ['stays', cell(2, 2)],
  ['gone', cell(3, 3)],
])
const after = new Map([
  ['down', cell(2, 5)],
  ['too', cell(2, 5)],
  ['stays', cell(2, 2)],
  ['new', cell(1, 1)],
])

test('what was in a cell or is in one is told once, with where it came from and where it went', () => {
  expect(movementsBetween(before, after)).toEqual([
    { id: 'down', from: cell(4, 5), to: cell(2, 5) },
    { id: 'too', from: cell(4, 5), to: cell(2, 5) },
    { id: 'stays', from: cell(2, 2), to: cell(2, 2) },
    { id: 'gone', from: cell(3, 3), to: null },
    { id: 'new', from: null, to: cell(1, 1) },
  ])
})

test('what comes, goes or stands elsewhere has moved, and what stays has not', () => {
  const moved = movementsBetween(before, after).filter(hasMoved)
  expect(moved.map(({ id }) => id)).toEqual(['down', 'too', 'gone', 'new'])
})

test('equal movements are one bundle, the largest first, then from the worst cell on', () => {
  const bundles = bundled(movementsBetween(before, after).filter(hasMoved))
  expect(bundles.map((each) => [bundleKey(each), each.ids.length])).toEqual([
    ['L4·I5>L2·I5', 2],
    ['–>L1·I1', 1],
    ['L3·I3>–', 1],
  ])
})
