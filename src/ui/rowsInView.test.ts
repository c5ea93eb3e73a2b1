import { expect, test } from 'vitest'
import { rowsInView } from './rowsInView'

const rows = ['a', 'b', 'c', 'd', 'e']
const shown = (at: number) => rowsInView(rows, { first: 1, last: 3 }, at)

test('the row that the keyboard is at stays among the rows in view, in its order', () => {
  expect(shown(2).map(({ row }) => row)).toEqual(['b', 'c', 'd'])
  expect(shown(0)[0]).toEqual({ row: 'a', index: 0 })
  expect(shown(4).at(-1)).toEqual({ row: 'e', index: 4 })
})

test('where the keyboard is at no row only those in view are there', () => {
  expect(shown(-1).map(({ index }) => index)).toEqual([1, 2, 3])
})
