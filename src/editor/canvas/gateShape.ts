import type { Point } from '@/model/diagram'
import type { Gate } from '../geometry/gates'

/** Half the width of the opening in the border, and how far the opening and its posts reach, in pixels. */
const HALF = 4
const OPENING = 6
const POSTS = 7

/**
 * A gate as two paths, turned by ourselves: with a transformation each of some hundred gates would
 * be a layer to compose.
 */
export function gateShape({ at, angle }: Gate): {
  readonly opening: string
  readonly posts: string
} {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const spot = (x: number, y: number) =>
    written({ x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos })
  const post = (x: number) => `M${spot(x, -POSTS)}L${spot(x, POSTS)}`
  const corners = [spot(-HALF, -OPENING), spot(HALF, -OPENING), spot(HALF, OPENING)]
  return {
    opening: `M${corners.join('L')}L${spot(-HALF, OPENING)}Z`,
    posts: post(-HALF) + post(HALF),
  }
}

const written = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
