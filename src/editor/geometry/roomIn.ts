import type { Box, Point } from '@/model/diagram'
import type { Size } from './resizing'
import { boxAround, grown, isWithin, overlap } from './box'
import { snapped } from './freeSpot'
import { flowRoom } from './spotOn'

/** What a boundary keeps free at its edges, in pixels; its tab is at the top. */
export const PADDING = 16
const TAB = 40
const GRID = 8
/** How far things are apart, if there is room for it, in pixels. */
const GAPS = [24, 8].map((gap) => ({ beside: gap, under: gap }))

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
export function spotIn(
  frame: Box,
  { width, height }: Size,
  taken: readonly Box[],
  gaps: readonly (typeof flowRoom)[] = GAPS,
): Point | null {
  const interior = interiorOf(frame)
  const near = taken.filter((box) => overlap(box, frame))
  for (const { beside, under } of gaps) {
    for (let y = interior.y; y + height <= interior.y + interior.height; y += GRID) {
      for (let x = interior.x; x + width <= interior.x + interior.width; x += GRID) {
        const room = {
          x: x - beside,
          y: y - under,
          width: width + 2 * beside,
          height: height + 2 * under,
        }
        if (!near.some((box) => overlap(box, room))) return { x, y }
      }
    }
  }
  return null
}

/**
 * A place in a boundary with room for flows and their names to what is there. The boundary grows for
 * it, unless it would come over something.
 */
export function roomySpotIn(frame: Box, size: Size, taken: readonly Box[]): Point {
  const roomy = spotIn(frame, size, taken, [flowRoom])
  if (roomy) return roomy
  const beside = spotBeside(frame, size, taken)
  const next = frameAround(frame, { ...beside, ...size })
  const isOpen = !taken.some((box) => overlap(box, next) && !overlap(box, frame))
  return isOpen ? beside : (spotIn(frame, size, taken) ?? beside)
}

/** A place where a full boundary has to grow: below or beside what is in it, wherever less is in the way. */
export function spotBeside(frame: Box, { width, height }: Size, taken: readonly Box[]): Point {
  const held = boxAround(taken.filter((box) => overlap(box, frame)))
  const least = { x: frame.x + PADDING, y: frame.y + TAB }
  if (!held) return least
  const below = { x: least.x, y: snapped(held.y + held.height + flowRoom.under) }
  const beside = { x: snapped(held.x + held.width + flowRoom.beside), y: least.y }
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
