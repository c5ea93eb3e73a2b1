import { expect, test } from 'vitest'
import { edgePan } from './edgePan'

const bounds = { x: 100, y: 50, width: 800, height: 600 }

test('the view stays while something is held in the middle', () => {
  expect(edgePan({ x: 500, y: 300 }, bounds)).toEqual({ x: 0, y: 0 })
})

test('the view moves to show what is beyond the edge, faster the nearer it is', () => {
  const slow = edgePan({ x: 130, y: 300 }, bounds)
  const fast = edgePan({ x: 102, y: 300 }, bounds)
  expect(slow.x).toBeGreaterThan(0)
  expect(fast.x).toBeGreaterThan(slow.x)
  expect(edgePan({ x: 890, y: 300 }, bounds).x).toBeLessThan(0)
  expect(edgePan({ x: 500, y: 645 }, bounds).y).toBeLessThan(0)
})

test('the view moves no faster however far outside something is held', () => {
  expect(edgePan({ x: -900, y: 300 }, bounds)).toEqual(edgePan({ x: 100, y: 300 }, bounds))
})
