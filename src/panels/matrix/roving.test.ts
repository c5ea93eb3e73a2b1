import { expect, test } from 'vitest'
import { placeAfter } from './roving'

const places = [
  { row: 0, column: 4 },
  { row: 2, column: 1 },
  { row: 2, column: 3 },
  { row: 4, column: 1 },
]

test('arrows skip the cells in which there is nothing', () => {
  expect(placeAfter('ArrowRight', { row: 2, column: 1 }, places)).toEqual({ row: 2, column: 3 })
  expect(placeAfter('ArrowDown', { row: 2, column: 1 }, places)).toEqual({ row: 4, column: 1 })
})

test('the focus stays in its row and column', () => {
  expect(placeAfter('ArrowRight', { row: 2, column: 3 }, places)).toBeNull()
  expect(placeAfter('ArrowUp', { row: 2, column: 3 }, places)).toBeNull()
})

test('Home and End lead to the first and the last cell of all', () => {
  expect(placeAfter('Home', { row: 2, column: 3 }, places)).toEqual({ row: 0, column: 4 })
  expect(placeAfter('End', { row: 2, column: 3 }, places)).toEqual({ row: 4, column: 1 })
})

test('at the edge, and with other keys, the focus stays', () => {
  expect(placeAfter('ArrowRight', { row: 0, column: 4 }, places)).toBeNull()
  expect(placeAfter('a', { row: 0, column: 4 }, places)).toBeNull()
})
