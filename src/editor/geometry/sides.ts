import type { Box, Point, Side } from '@/model/diagram'

/** The sides at which a flow leaves one box and arrives at the other. */
export interface Sides {
  readonly from: Side
  readonly to: Side
}

/** The sides that face each other: along the axis on which the boxes are further apart. */
export function facingSides(from: Box, to: Box): Sides {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2)
  const dy = to.y + to.height / 2 - (from.y + from.height / 2)
  const gapX = Math.abs(dx) - (from.width + to.width) / 2
  const gapY = Math.abs(dy) - (from.height + to.height) / 2
  if (gapX >= gapY) return dx >= 0 ? { from: 'right', to: 'left' } : { from: 'left', to: 'right' }
  return dy >= 0 ? { from: 'bottom', to: 'top' } : { from: 'top', to: 'bottom' }
}

/** The side of a box that a point is nearest to, seen from the middle of the box. */
export function sideTowards(box: Box, point: Point): Side {
  const dx = (point.x - (box.x + box.width / 2)) / box.width
  const dy = (point.y - (box.y + box.height / 2)) / box.height
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left'
  return dy >= 0 ? 'bottom' : 'top'
}

/** The side whose middle a point is within reach of; null for none. */
export function sideDotAt(box: Box, { x, y }: Point, reach: number): Side | null {
  const isNear = (side: Side) => {
    const dot = pointOnSide(box, side, 0.5)
    return Math.hypot(dot.x - x, dot.y - y) <= reach
  }
  return sides.find(isNear) ?? null
}

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']

export const opposite = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' } as const

/** The direction that leads straight out of a side. */
export function outOf(side: Side): Point {
  switch (side) {
    case 'top':
      return { x: 0, y: -1 }
    case 'right':
      return { x: 1, y: 0 }
    case 'bottom':
      return { x: 0, y: 1 }
    case 'left':
      return { x: -1, y: 0 }
  }
}

/** The side across from a side. */
export function oppositeOf(side: Side): Side {
  const across = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' } as const
  return across[side]
}

/** Whether a side runs up and down. */
export function isUpright(side: Side): boolean {
  return side === 'left' || side === 'right'
}

/** The point on a side, from 0 (its left or upper end) to 1. */
export function pointOnSide({ x, y, width, height }: Box, side: Side, share: number): Point {
  switch (side) {
    case 'top':
      return { x: x + width * share, y }
    case 'right':
      return { x: x + width, y: y + height * share }
    case 'bottom':
      return { x: x + width * share, y: y + height }
    case 'left':
      return { x, y: y + height * share }
  }
}
