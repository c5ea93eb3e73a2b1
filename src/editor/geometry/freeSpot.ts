import type { Box, Point } from '@/model/diagram'
import { grown, overlap } from './box'

const GAP = 24
const GRID = 8
const RINGS = 40

/**
 * A place for something new, as near as can be to where it is wanted and on top of nothing. It looks
 * around in growing squares.
 */
export function freeSpot(wanted: Box, taken: readonly Box[]): Point {
  const step = { x: wanted.width / 2 + GAP, y: wanted.height / 2 + GAP }
  for (let ring = 0; ring <= RINGS; ring += 1) {
    for (const { x, y } of ringAround(ring)) {
      const box = {
        ...wanted,
        x: snapped(wanted.x + x * step.x),
        y: snapped(wanted.y + y * step.y),
      }
      if (!taken.some((other) => overlap(grown(box, GAP / 2), other))) return { x: box.x, y: box.y }
    }
  }
  return { x: wanted.x, y: wanted.y }
}

/** A coordinate moved to the nearest line of the grid. */
export function snapped(value: number): number {
  return Math.round(value / GRID) * GRID
}

/** The steps to the places of one ring, those to the right and below first. */
function ringAround(ring: number): Point[] {
  if (ring === 0) return [{ x: 0, y: 0 }]
  const places: Point[] = []
  for (let x = -ring; x <= ring; x += 1) {
    for (let y = -ring; y <= ring; y += 1) {
      if (Math.max(Math.abs(x), Math.abs(y)) === ring) places.push({ x, y })
    }
  }
  return places.toSorted((one, other) => cost(one) - cost(other))
}

const cost = ({ x, y }: Point) => Math.hypot(x, y) + (x < 0 ? 0.3 : 0) + (y < 0 ? 0.2 : 0)
