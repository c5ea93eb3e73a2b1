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

/** How far the middle of the mark of a step in trust is from its gate, and half its size, in pixels. */
const MARK = { away: 15, half: 4.5 }

/** A triangle beside a gate that points up where a flow enters more trusted ground, and down where it leaves it. */
export function trustMark({ at, angle }: Gate, leads: 'up' | 'down'): string {
  const turn = (angle * Math.PI) / 180
  // On the upper side of the line, or to the right of one that is upright.
  const side = Math.cos(turn) > 0.01 || Math.sin(turn) < -0.99 ? 1 : -1
  const x = at.x + Math.sin(turn) * MARK.away * side
  const y = at.y - Math.cos(turn) * MARK.away * side
  const tip = leads === 'up' ? -MARK.half : MARK.half
  const corner = (dx: number, dy: number) => written({ x: x + dx, y: y + dy })
  return `M${corner(-MARK.half, -tip)}L${corner(MARK.half, -tip)}L${corner(0, tip)}Z`
}

const written = ({ x, y }: Point) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
