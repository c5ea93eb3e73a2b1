import type { Box, Point } from '@/model/diagram'

/** Nearer than this to an edge the view moves, in pixels. */
const NEAR = 40
/** At the edge and beyond it, in pixels for each frame. */
const FASTEST = 14

/** How far the view moves while something is held at a place: faster towards the edge, not at all in the middle. */
export function edgePan({ x, y }: Point, bounds: Box): Point {
  return {
    x: pull(x - bounds.x, bounds.width),
    y: pull(y - bounds.y, bounds.height),
  }
}

function pull(at: number, length: number): number {
  const before = strength(at)
  return before > 0 ? before : 0 - strength(length - at)
}

const strength = (depth: number) => Math.min(1, Math.max(0, (NEAR - depth) / NEAR)) * FASTEST
