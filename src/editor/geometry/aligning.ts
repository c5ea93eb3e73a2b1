import type { Box, Point } from '@/model/diagram'
import { boxAround } from './box'
import type { Size } from './resizing'

/** What of several things comes into one line: an edge, or their middles across or down. */
export type AlignedEdge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

export type Axis = 'x' | 'y'

/** One of several things that are arranged together. */
export interface Arranged {
  readonly key: string
  readonly box: Box
  /** Whether it stays where it is, so that the others go by it. */
  readonly isFixed: boolean
}

/** Where things go so that an edge of all of them is in one line: that of the fixed ones, else the outermost. */
export function aligned(things: readonly Arranged[], edge: AlignedEdge): Map<string, Point> {
  const fixed = things.filter(({ isFixed }) => isFixed)
  const frame = boxAround((fixed.length > 0 ? fixed : things).map(({ box }) => box))
  if (!frame) return new Map()
  const middle = fixed.length > 0 ? frame : largestIn(frame, things)
  const isMiddle = edge === 'centre' || edge === 'middle'
  return placed(things, (box) => inLine(box, isMiddle ? middle : frame, edge))
}

/** The middle of a frame as the largest thing has it once that is on whole pixels: it stays there next time. */
function largestIn(frame: Box, things: readonly Arranged[]): Box {
  const width = Math.max(...things.map(({ box }) => box.width))
  const height = Math.max(...things.map(({ box }) => box.height))
  const x = Math.round(frame.x + (frame.width - width) / 2)
  const y = Math.round(frame.y + (frame.height - height) / 2)
  return { x, y, width, height }
}

function inLine({ x, y, width, height }: Box, frame: Box, edge: AlignedEdge): Point {
  switch (edge) {
    case 'left':
      return { x: frame.x, y }
    case 'centre':
      return { x: Math.round(frame.x + (frame.width - width) / 2), y }
    case 'right':
      return { x: frame.x + frame.width - width, y }
    case 'top':
      return { x, y: frame.y }
    case 'middle':
      return { x, y: Math.round(frame.y + (frame.height - height) / 2) }
    case 'bottom':
      return { x, y: frame.y + frame.height - height }
  }
}

/** Where things go so that the gaps between them are even. The outer two stay, and so do the fixed ones. */
export function distributed(things: readonly Arranged[], axis: Axis): Map<string, Point> {
  const inOrder = things.toSorted(
    (one, other) => one.box[axis] - other.box[axis] || inOrderOfKeys(one.key, other.key),
  )
  const last = inOrder.length - 1
  const stays = inOrder.flatMap((thing, at) => {
    return thing.isFixed || at === 0 || at === last ? [at] : []
  })
  const places = new Map<string, Point>()
  for (const [at, end] of stays.entries()) {
    const row = inOrder.slice(stays[at - 1] ?? end, end + 1)
    for (const [key, point] of evenly(row, axis)) places.set(key, point)
  }
  return places
}

const inOrderOfKeys = (one: string, other: string) => (one < other ? -1 : 1)

function evenly(row: readonly Arranged[], axis: Axis): Map<string, Point> {
  const [first] = row
  const frame = boxAround(row.map(({ box }) => box))
  const last = row.at(-1)
  if (!first || !last || !frame) return new Map()
  const length = lengthOf(axis)
  const start = first.box[axis]
  const room = last.box[axis] + last.box[length] - start
  const filled = row.reduce((sum, { box }) => sum + box[length], 0)
  const gap = (room - filled) / (row.length - 1)
  let at = start
  const places = new Map<string, Point>()
  for (const { key, box } of row) {
    if (key !== first.key && key !== last.key) {
      places.set(key, { x: box.x, y: box.y, [axis]: Math.round(at) })
    }
    at += box[length] + gap
  }
  return places
}

const lengthOf = (axis: Axis) => (axis === 'x' ? 'width' : 'height')

function placed(things: readonly Arranged[], placeOf: (box: Box) => Point): Map<string, Point> {
  return new Map(
    things.flatMap(({ key, box, isFixed }) => (isFixed ? [] : [[key, placeOf(box)] as const])),
  )
}

/** The boxes of things that become as wide, as high or as large as the largest of them. Their corners stay. */
export function sameSize(
  things: readonly Arranged[],
  which: readonly (keyof Size)[],
): Map<string, Box> {
  const largest = (of: keyof Size) => Math.max(...things.map(({ box }) => box[of]))
  const size = Object.fromEntries(which.map((of) => [of, largest(of)]))
  return new Map(
    things.flatMap(({ key, box, isFixed }) =>
      isFixed ? [] : [[key, { ...box, ...size }] as const],
    ),
  )
}
