import { expect, test } from 'vitest'
import { moved, overlap } from './box'
import { shiftPastCovers } from './covers'

const view = { x: 0, y: 0, width: 800, height: 600 }
const minimap = { x: 580, y: 400, width: 200, height: 150 }
const bar = { x: 200, y: 0, width: 400, height: 50 }

test('what is under the minimap comes out above it, and what is under a bar at the top below that', () => {
  for (const box of [
    { x: 600, y: 480, width: 184, height: 72 },
    { x: 300, y: 20, width: 184, height: 72 },
  ]) {
    const by = shiftPastCovers(view, box, [minimap, bar])
    const covers = [minimap, bar].map((cover) => moved(cover, by))
    expect(covers.some((cover) => overlap(box, cover))).toBe(false)
  }
})

test('what is clear already stays where it is', () => {
  const box = { x: 100, y: 200, width: 184, height: 72 }
  expect(shiftPastCovers(view, box, [minimap, bar])).toEqual({ x: 0, y: 0 })
})
