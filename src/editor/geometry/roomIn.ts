import type { Box, Point } from '@/model/diagram'
import type { Size } from './resizing'
import { boxAround, grown, isWithin, overlap } from './box'
import { snapped } from './freeSpot'

/** What a boundary keeps free at its edges, in pixels; its tab is at the top. */
export const PADDING = 16
const TAB = 40
const GRID = 8
/** How far things are apart, if there is room for it, in pixels. */
const GAPS = [24, 8]

/** The part of a boundary in which things are put. */
function interiorOf({ x, y, width, height }: Box): Box {
  return {
    x: x + PADDING,
    y: y + TAB,
    width: Math.max(0, width - 2 * PADDING),
    height: Math.max(0, height - TAB - PADDING),
  }
}

/** The boundary that holds something and keeps just the usual room around it. */
export function frameFor({ x, y, width, height }: Box): Box {
  return {
    x: x - PADDING,
    y: y - TAB,
    width: width + 2 * PADDING,
    height: height + TAB + PADDING,
  }
}

/** A place in a boundary for something of a size, clear of what is there: from the top, from the left. */
export function spotIn(frame: Box, { width, height }: Size, taken: readonly Box[]): Point | null {
  const interior = interiorOf(frame)
  const near = taken.filter((box) => overlap(box, frame))
  for (const gap of GAPS) {
    for (let y = interior.y; y + height <= interior.y + interior.height; y += GRID) {
      for (let x = interior.x; x + width <= interior.x + interior.width; x += GRID) {
        const room = grown({ x, y, width, height }, gap)
        if (!near.some((box) => overlap(box, room))) return { x, y }
      }
    }
  }
  return null
}

/** A place where a full boundary has to grow: below or beside what is in it, wherever less is in the way. */
export function spotBeside(frame: Box, { width, height }: Size, taken: readonly Box[]): Point {
  const below = { x: frame.x + PADDING, y: snapped(frame.y + frame.height) }
  const beside = { x: snapped(frame.x + frame.width), y: frame.y + TAB }
  const cost = (at: Point) => {
    const next = frameAround(frame, { ...at, width, height })
    const hits = taken.filter((box) => overlap(box, next) && !overlap(box, frame)).length
    return hits * 1e9 + next.width * next.height
  }
  return cost(below) <= cost(beside) ? below : beside
}

/** A boundary as large as it has to be around something; the very same one if it is large enough. */
export function frameAround(frame: Box, inside: Box): Box {
  const around = grown(inside, PADDING)
  return isWithin(around, frame) ? frame : (boxAround([frame, around]) ?? frame)
}

/** A box of a wanted size around a point in a boundary: smaller where there is no room, but never than the least. */
export function fittedIn(frame: Box, wanted: Box, least: Size): Box {
  const interior = interiorOf(frame)
  const width = Math.max(least.width, Math.min(wanted.width, interior.width))
  const height = Math.max(least.height, Math.min(wanted.height, interior.height))
  const middle = { x: wanted.x + wanted.width / 2, y: wanted.y + wanted.height / 2 }
  return {
    x: between(middle.x - width / 2, interior.x, interior.x + interior.width - width),
    y: between(middle.y - height / 2, interior.y, interior.y + interior.height - height),
    width,
    height,
  }
}

const between = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most))
