import type { Box, Point } from '@/model/diagram'
import type { CanvasState, Guide } from '../canvas/canvasStore'
import type { Axis } from '../geometry/aligning'
import { boxAround, isWithin, moved as movedBox } from '../geometry/box'
import { evenGaps, type Gap } from '../geometry/evenGaps'
import { snapped } from '../geometry/freeSpot'

/** How near an edge must come to that of another, in pixels, to be drawn to it. */
const REACH = 6

/** No further away than this across the direction of the alignment, in pixels. */
const NEAR = 400

/** How far something is moved once it is drawn to the grid, to the edges of others or into even gaps. */
export interface Aligned {
  readonly by: Point
  readonly guides: readonly Guide[]
  readonly gaps: readonly Gap[]
}

type Snapping = Pick<CanvasState, 'snaps' | 'boxes'>

/** Where something goes that is pulled so far: with snapping it is drawn to what is near, else just there. */
export type Align = (by: Point, snaps: boolean) => Aligned

/**
 * Draws what is moved to the middles and edges of what is near it, or to where the gaps in its row are
 * even, else to the grid. Only what is roughly in line counts: aligning with something far away is an
 * accident. What it can be aligned with is gathered once, for all steps of one move.
 */
export function aligning(before: ReadonlyMap<string, Box>, moved: ReadonlySet<string>): Align {
  const start = boxAround([...moved].flatMap((key) => before.get(key) ?? []))
  const others = start ? comparable(before, moved, start) : []
  return (by, snaps) => (snaps && start ? alignedTo(others, start, by) : { by, ...nothing })
}

const nothing = { guides: [], gaps: [] }

function alignedTo(all: readonly Box[], start: Box, by: Point): Aligned {
  const box = movedBox(start, by)
  const others = all.filter((other) => !isFarAway(other, box))
  const x = alongAxis(box, others, 'x')
  const y = alongAxis(box, others, 'y')
  const shift = {
    x: x.isFree ? snapped(box.x) - start.x : Math.round(by.x + x.by),
    y: y.isFree ? snapped(box.y) - start.y : Math.round(by.y + y.by),
  }
  return {
    by: shift,
    guides: [...x.guides, ...y.guides],
    gaps: [
      ...x.gaps.map((gap) => ({ ...gap, across: gap.across + shift.y - by.y })),
      ...y.gaps.map((gap) => ({ ...gap, across: gap.across + shift.x - by.x })),
    ],
  }
}

/** What things are aligned with: the others, and for a boundary also the boundaries that are not around it. */
function comparable(
  boxes: ReadonlyMap<string, Box>,
  moved: ReadonlySet<string>,
  start: Box,
): readonly Box[] {
  const hasFrame = [...moved].some((key) => key.startsWith('boundary:'))
  const others: Box[] = []
  for (const [key, box] of boxes) {
    if (moved.has(key)) continue
    const isFrame = key.startsWith('boundary:')
    if (!isFrame || (hasFrame && !isWithin(start, box))) others.push(box)
  }
  return others
}

/** Whether it is roughly in line neither across nor down. Of a large diagram that is nearly all. */
function isFarAway(one: Box, other: Box): boolean {
  const across = Math.max(one.x - (other.x + other.width), other.x - (one.x + one.width))
  const down = Math.max(one.y - (other.y + other.height), other.y - (one.y + one.height))
  return across > NEAR && down > NEAR
}

/** Even gaps come first only where they are nearer than any edge; where both agree, both are shown. */
function alongAxis(box: Box, others: readonly Box[], axis: Axis) {
  const [length, across, depth] =
    axis === 'x'
      ? ([box.width, box.y, box.height] as const)
      : ([box.height, box.x, box.width] as const)
  const edge = pull(box[axis], length, edges(others, axis, across, depth))
  const even = evenGaps(box, others, axis, REACH)
  const isEven = even !== null && (!edge || Math.abs(even.by) <= Math.abs(edge.by))
  const isEdge = edge !== null && (!isEven || Math.abs(even.by - edge.by) < 1)
  return {
    by: isEdge ? edge.by : isEven ? even.by : 0,
    guides: isEdge ? [{ axis, at: edge.at }] : [],
    gaps: isEven ? even.gaps : [],
    isFree: !isEdge && !isEven,
  }
}

/**
 * Draws the edges that are dragged while something is resized to those of what is near it, else to the
 * grid. Edges that are not dragged stay.
 */
export function alignedEdges(
  { snaps, boxes }: Snapping,
  key: string,
  start: Box,
  wanted: Box,
): { readonly wanted: Box; readonly guides: readonly Guide[] } {
  if (!snaps) return { wanted, guides: [] }
  const others = comparable(boxes, new Set([key]), start).filter((box) => !isFarAway(box, wanted))
  const x = draggedSpan(start, wanted, edges(others, 'x', wanted.y, wanted.height), 'x')
  const y = draggedSpan(start, wanted, edges(others, 'y', wanted.x, wanted.width), 'y')
  return {
    wanted: { x: x.start, y: y.start, width: x.end - x.start, height: y.end - y.start },
    guides: [...x.guides, ...y.guides],
  }
}

function draggedSpan(start: Box, wanted: Box, others: readonly Edges[], axis: Axis) {
  const length = axis === 'x' ? 'width' : 'height'
  const guides: Guide[] = []
  const drawn = (before: number, now: number): number => {
    if (Math.abs(now - before) < 0.01) return before
    const near = pull(now, 0, others)
    if (!near) return snapped(now)
    guides.push({ axis, at: near.at })
    return near.at
  }
  const first = drawn(start[axis], wanted[axis])
  const last = drawn(start[axis] + start[length], wanted[axis] + wanted[length])
  return { start: first, end: last, guides }
}

interface Edges {
  readonly start: number
  readonly middle: number
  readonly end: number
}

function edges(others: readonly Box[], axis: Axis, across: number, depth: number): Edges[] {
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
