import type { Box } from '@/model/diagram'
import { type Cubic, distance, shares } from './line'

/** So many pieces of a curve are short enough to meet what stands in its way. */
const PIECES = 32
const weights = Float64Array.from(
  Array.from({ length: PIECES + 1 }, (_, index) => shares(index / PIECES)).flat(),
)

/**
 * The course of one curve after another, as points on it, to see what it meets. A thousand flows try
 * a dozen curves each when a diagram is opened, and to make points for each would take most of that
 * time: so they are written over those of the curve before.
 */
export class Course {
  private readonly points = new Float64Array(2 * (PIECES + 1))
  private left = 0
  private top = 0
  private right = 0
  private bottom = 0

  /** Takes the course of a curve. What was asked of the one before is answered no more. */
  take([p, a, b, q]: Cubic): void {
    const { points } = this
    this.left = this.top = Infinity
    this.right = this.bottom = -Infinity
    for (let at = 0; at < points.length; at += 2) {
      const w0 = weights[2 * at] ?? 0
      const w1 = weights[2 * at + 1] ?? 0
      const w2 = weights[2 * at + 2] ?? 0
      const w3 = weights[2 * at + 3] ?? 0
      const x = w0 * p.x + w1 * a.x + w2 * b.x + w3 * q.x
      const y = w0 * p.y + w1 * a.y + w2 * b.y + w3 * q.y
      points[at] = x
      points[at + 1] = y
      if (x < this.left) this.left = x
      if (x > this.right) this.right = x
      if (y < this.top) this.top = y
      if (y > this.bottom) this.bottom = y
    }
  }

  /** Whether one of its points, but for so many at both ends, is in a box. */
  passes(box: Box, spared = 0): boolean {
    if (this.keepsAwayFrom(box)) return false
    const { x, y } = box
    const [right, bottom] = [x + box.width, y + box.height]
    const { points } = this
    for (let at = 2 * spared; at < points.length - 2 * spared; at += 2) {
      const px = points[at] ?? 0
      const py = points[at + 1] ?? 0
      if (px >= x && py >= y && px <= right && py <= bottom) return true
    }
    return false
  }

  /** The box around it. */
  bounds(): Box {
    const { left: x, top: y } = this
    return { x, y, width: Math.max(1, this.right - x), height: Math.max(1, this.bottom - y) }
  }

  /** How often it goes into a box or out of it. */
  crossings(box: Box): number {
    if (this.keepsAwayFrom(box)) return 0
    const { x, y } = box
    const [right, bottom] = [x + box.width, y + box.height]
    const { points } = this
    let count = 0
    let wasIn: boolean | null = null
    for (let at = 0; at < points.length; at += 2) {
      const px = points[at] ?? 0
      const py = points[at + 1] ?? 0
      const isIn = px >= x && py >= y && px <= right && py <= bottom
      if (wasIn !== null && wasIn !== isIn) count += 1
      wasIn = isIn
    }
    return count
  }

  private keepsAwayFrom({ x, y, width, height }: Box): boolean {
    return this.right < x || this.left > x + width || this.bottom < y || this.top > y + height
  }

  /** How long it is, in pixels. */
  length(): number {
    let length = 0
    let before = { x: this.points[0] ?? 0, y: this.points[1] ?? 0 }
    for (let at = 2; at < this.points.length; at += 2) {
      const point = { x: this.points[at] ?? 0, y: this.points[at + 1] ?? 0 }
      length += distance(before, point)
      before = point
    }
    return length
  }
}
