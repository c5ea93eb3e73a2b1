import { expect, test } from 'vitest'
import { cellAfter, cellKey, cellOfKey } from './cellAfter'

const middle = { likelihood: 3, impact: 3 } as const

test('up is likelier and right is worse, as the matrix is drawn', () => {
  expect(cellAfter('ArrowUp', middle)).toEqual({ likelihood: 4, impact: 3 })
  expect(cellAfter('ArrowLeft', middle)).toEqual({ likelihood: 3, impact: 2 })
})

test('at the edge it stays, and other keys lead nowhere', () => {
  const corner = { likelihood: 5, impact: 5 } as const
  expect(cellAfter('ArrowUp', corner)).toEqual(corner)
  expect(cellAfter('Enter', corner)).toBeNull()
})

test('a key leads back to its cell, and a strange one to none', () => {
  expect(cellOfKey(cellKey(middle))).toEqual(middle)
  expect(cellOfKey('6:1')).toBeNull()
})
