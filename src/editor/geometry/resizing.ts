import type { Box } from '@/model/diagram'
import { snapped } from './freeSpot'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A box that is being drawn to another size. */
export interface Resizing {
  /** The box before. */
  readonly start: Box
  /** The box as the pointer would have it: at least one of its edges is where it was. */
  readonly wanted: Box
  readonly snaps: boolean
  /** The smallest size that will do at a width. */
  readonly least: (width: number) => Size
}

/** Nearer than this two edges are the same, in pixels. */
const SAME = 0.01

/**
 * The box that a resize ends at: edges that were dragged go to the grid, those that were not stay,
 * and what would become too small grows again from the edge that was dragged.
 */
export function resizedBox({ start, wanted, snaps, least }: Resizing): Box {
  const [left, right] = dragged(span(start, 'x'), span(wanted, 'x'), snaps)
  const fromLeft = Math.abs(wanted.x - start.x) > SAME
  const width = Math.max(right - left, least(right - left).width)
  const [top, bottom] = dragged(span(start, 'y'), span(wanted, 'y'), snaps)
  const fromTop = Math.abs(wanted.y - start.y) > SAME
  const height = Math.max(bottom - top, least(width).height)
  return {
    x: fromLeft ? right - width : left,
    y: fromTop ? bottom - height : top,
    width,
    height,
  }
}

type Span = readonly [start: number, end: number]

function span({ x, y, width, height }: Box, axis: 'x' | 'y'): Span {
  return axis === 'x' ? [x, x + width] : [y, y + height]
}

function dragged(before: Span, now: Span, snaps: boolean): Span {
  const edge = (at: 0 | 1) => {
    if (Math.abs(now[at] - before[at]) <= SAME) return before[at]
    return snaps ? snapped(now[at]) : Math.round(now[at])
  }
  return [edge(0), edge(1)]
}
