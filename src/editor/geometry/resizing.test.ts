import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { resizedBox } from './resizing'

const start: Box = { x: 103, y: 100, width: 184, height: 72 }
const least = () => ({ width: 96, height: 56 })
const wrapping = (width: number) => ({ width: 80, height: width < 150 ? 108 : 54 })

describe('a box that is resized', () => {
  test('follows the edge that is dragged to the grid, and keeps the other edges', () => {
    const wanted = { ...start, width: 230 }
    expect(resizedBox({ start, wanted, snaps: true, least })).toEqual({ ...start, width: 233 })
  })

  test('follows the pointer to the pixel where nothing snaps', () => {
    const wanted = { ...start, width: 230.4 }
    expect(resizedBox({ start, wanted, snaps: false, least })).toEqual({ ...start, width: 230 })
  })

  test('stays where its far edge is when it is made too small from the left or from above', () => {
    const wanted = { x: 280, y: 165, width: 7, height: 7 }
    expect(resizedBox({ start, wanted, snaps: true, least })).toEqual({
      x: 191,
      y: 116,
      width: 96,
      height: 56,
    })
  })

  test('grows downwards when its text needs more lines at the new width', () => {
    const wanted = { ...start, width: 120 }
    const after = resizedBox({ start, wanted, snaps: true, least: wrapping })
    expect([after.y, after.height]).toEqual([100, 108])
  })

  test('is never smaller than it may be', () => {
    const edge = fc.integer({ min: -300, max: 300 })
    fc.assert(
      fc.property(edge, edge, fc.boolean(), (right, bottom, snaps) => {
        const wanted = { ...start, width: start.width + right, height: start.height + bottom }
        const { width, height } = resizedBox({ start, wanted, snaps, least })
        expect(width).toBeGreaterThanOrEqual(96)
        expect(height).toBeGreaterThanOrEqual(56)
      }),
    )
  })
})
