import type { Box, Point } from '@/model/diagram'

/** A box, and how far around it nothing may come, in pixels. */
export interface Kept extends Box {
  readonly clear: number
}

/**
 * The rooms that are kept clear around boxes, to see which of them a straight piece of a line meets.
 * A search for a way asks that some hundred times, so they are kept as bare numbers.
 */
export class Rooms {
  private readonly edges: Float64Array

  constructor(walls: readonly Kept[]) {
    this.edges = new Float64Array(4 * walls.length)
    for (const [index, { x, y, width, height, clear }] of walls.entries()) {
      this.edges[4 * index] = x - clear
      this.edges[4 * index + 1] = y - clear
      this.edges[4 * index + 2] = x + width + clear
      this.edges[4 * index + 3] = y + height + clear
    }
  }

  /** Whether a point is in one of them. */
  hold({ x, y }: Point): boolean {
    const { edges } = this
    for (let at = 0; at < edges.length; at += 4) {
      const [left, top] = [edges[at] ?? 0, edges[at + 1] ?? 0]
      if (x < left || y < top) continue
      if (x <= (edges[at + 2] ?? 0) && y <= (edges[at + 3] ?? 0)) return true
    }
    return false
  }

  /** The number of the one that a straight piece enters first; -1 for none. */
  firstOn(from: Point, to: Point): number {
    const { edges } = this
    const [x, y, dx, dy] = [from.x, from.y, to.x - from.x, to.y - from.y]
    const [least, most] = [Math.min(x, to.x), Math.max(x, to.x)]
    const [high, low] = [Math.min(y, to.y), Math.max(y, to.y)]
    let first = -1
    let nearest = Infinity
    for (let at = 0; at < edges.length; at += 4) {
      const left = edges[at] ?? 0
      const top = edges[at + 1] ?? 0
      const right = edges[at + 2] ?? 0
      const bottom = edges[at + 3] ?? 0
      if (most <= left || least >= right || low <= top || high >= bottom) continue
      const enter = Math.max(0, entered(x, dx, left, right), entered(y, dy, top, bottom))
      const leave = Math.min(1, exited(x, dx, left, right), exited(y, dy, top, bottom))
      if (enter >= leave || enter >= nearest) continue
      nearest = enter
      first = at / 4
    }
    return first
  }
}

/** How far along a piece it comes between two edges. One that runs along them is there from its start. */
function entered(from: number, by: number, low: number, high: number): number {
  return by === 0 ? 0 : ((by > 0 ? low : high) - from) / by
}

/** How far along a piece it leaves from between two edges. */
function exited(from: number, by: number, low: number, high: number): number {
  return by === 0 ? 1 : ((by > 0 ? high : low) - from) / by
}
