import { expect, test } from 'vitest'
import { besideArrows } from './besideArrows'

const box = { x: 100, y: 100, width: 184, height: 72 }

test('a dot stays in the middle of a side that no arrow arrives at', () => {
  expect(besideArrows(box, 'left', [], 1)).toBe(0)
  expect(besideArrows(box, 'left', [{ x: 284, y: 136 }], 1)).toBe(0)
})

test('a dot steps aside along its side for an arrow, the further the larger it is drawn', () => {
  expect(besideArrows(box, 'left', [{ x: 100, y: 136 }], 1)).toBe(16)
  expect(besideArrows(box, 'top', [{ x: 192, y: 100 }], 1.5)).toBe(16)
})

test('a dot finds its place between arrows', () => {
  const tips = [106, 136, 166].map((y) => ({ x: 100, y }))
  expect(besideArrows(box, 'left', tips, 1)).toBe(16)
  const pair = [121, 151].map((y) => ({ x: 100, y }))
  expect(besideArrows(box, 'left', pair, 1)).toBe(0)
})

test('a dot that has no place beside the arrows stays in the middle', () => {
  expect(besideArrows(box, 'left', [{ x: 100, y: 136 }], 3)).toBe(0)
})
