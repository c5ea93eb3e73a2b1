import { expect, test } from 'vitest'
import { sideDotAt } from '../geometry/sides'
import { chosenSides } from './chosenSides'

const start = { x: 0, y: 0, width: 100, height: 50 }
const end = { x: 300, y: 0, width: 100, height: 50 }

test('a side is kept where the flow would not go by itself', () => {
  const sides = chosenSides(start, end, { fromSide: 'bottom', toSide: 'top' })
  expect(sides).toEqual({ fromSide: 'bottom', toSide: 'top' })
})

test('a side that faces the other end is left open', () => {
  const sides = chosenSides(start, end, { fromSide: 'right', toSide: 'left' })
  expect(sides).toEqual({ fromSide: null, toSide: null })
})

test('only the dot in the middle of a side stands for the side', () => {
  expect(sideDotAt(start, { x: 98, y: 30 }, 14)).toBe('right')
  expect(sideDotAt(start, { x: 50, y: 25 }, 14)).toBeNull()
  expect(sideDotAt(start, { x: 98, y: 2 }, 14)).toBeNull()
})
