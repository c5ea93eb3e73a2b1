import type { Box, Point } from '@/model/diagram'
import type { CanvasState, Guide } from '../canvas/canvasStore'
import { boxAround } from '../geometry/box'
import { snapped } from '../geometry/freeSpot'

/** How near an edge must come to that of another, in pixels, to be drawn to it. */
const REACH = 6

/** How far something is moved once it is drawn to the grid or to the edges of others. */
export interface Aligned {
  readonly by: Point
  readonly guides: readonly Guide[]
}

/**
 * Draws what is moved to the middles and edges of the elements near it, else to the grid. Only what
 * is roughly in line counts: aligning with something far away is an accident.
 */
export function alignedTo(
  { snaps, boxes }: Pick<CanvasState, 'snaps' | 'boxes'>,
  before: ReadonlyMap<string, Box>,
  moved: ReadonlySet<string>,
  by: Point,
): Aligned {
  if (!snaps) return { by, guides: [] }
  const start = boxAround([...moved].flatMap((key) => before.get(key) ?? []))
  if (!start) return { by, guides: [] }
  const others = [...boxes].flatMap(([key, box]) =>
    !key.startsWith('boundary:') && !moved.has(key) ? [box] : [],
  )
  const x = pull(start.x + by.x, start.width, edges(others, 'x', start.y + by.y, start.height))
  const y = pull(start.y + by.y, start.height, edges(others, 'y', start.x + by.x, start.width))
  const guides: Guide[] = []
  if (x) guides.push({ axis: 'x', at: x.at })
  if (y) guides.push({ axis: 'y', at: y.at })
  return {
    by: {
      x: x ? by.x + x.by : snapped(start.x + by.x) - start.x,
      y: y ? by.y + y.by : snapped(start.y + by.y) - start.y,
    },
    guides,
  }
}

/** No further away than this across the direction of the alignment, in pixels. */
const NEAR = 400

interface Edges {
  readonly start: number
  readonly middle: number
  readonly end: number
}

function edges(others: readonly Box[], axis: 'x' | 'y', across: number, depth: number): Edges[] {
  return others.flatMap((box) => {
    const [at, length] = axis === 'x' ? [box.x, box.width] : [box.y, box.height]
    const [side, reach] = axis === 'x' ? [box.y, box.height] : [box.x, box.width]
    const gap = Math.max(side - (across + depth), across - (side + reach))
    return gap > NEAR ? [] : [{ start: at, middle: at + length / 2, end: at + length }]
  })
}

function pull(at: number, length: number, others: readonly Edges[]) {
  let best: { by: number; at: number } | null = null
  for (const other of others) {
    const pulls = [
      { by: other.middle - (at + length / 2), at: other.middle },
      { by: other.start - at, at: other.start },
      { by: other.end - (at + length), at: other.end },
    ]
    for (const candidate of pulls) {
      if (Math.abs(candidate.by) > REACH) continue
      if (!best || Math.abs(candidate.by) < Math.abs(best.by)) best = candidate
    }
  }
  return best
}
