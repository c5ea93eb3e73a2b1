import { expect, test } from 'vitest'
import type { Point } from '@/model/diagram'
import type { Aligned } from '../drawing/alignment'
import { straightened } from './straightened'

/** Draws everything three pixels further, to guides on both axes. */
const drawn = ({ x, y }: Point): Aligned => ({
  by: { x: x + 3, y: y + 3 },
  guides: [
    { axis: 'x', at: 40 },
    { axis: 'y', at: 60 },
  ],
  gaps: [],
})

const untouched = (by: Point): Aligned => ({ by, guides: [{ axis: 'y', at: 60 }], gaps: [] })

test('what is pulled mostly level goes level, and is aligned only that way', () => {
  expect(straightened({ x: 80, y: -30 }, drawn)).toEqual({
    by: { x: 83, y: 0 },
    guides: [{ axis: 'x', at: 40 }],
    gaps: [],
  })
})

test('what is pulled mostly upright goes upright', () => {
  expect(straightened({ x: 20, y: 50 }, drawn).by).toEqual({ x: 0, y: 53 })
})

test('what it is in line with anyway is still shown', () => {
  expect(straightened({ x: 80, y: 5 }, untouched).guides).toEqual([{ axis: 'y', at: 60 }])
})
