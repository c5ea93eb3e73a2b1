import type { Box } from '@/model/diagram'
import type { Element } from '@/model/element'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import type { Size } from '../geometry/resizing'
import { linesOf, textWidth } from './textSize'

/** The size of a new element, in pixels at 100 %. */
export const newElementSize = { width: 184, height: 72 }

const NAME = { weight: 600, size: 13, line: 18 }
const NOTE = { weight: 400, size: 12, line: 16 }
const ASIDE = 58
const ABOVE = 22

/** No element is drawn narrower than the first, nor made wider than the second by one long word. */
const WIDTH = { least: 120, most: 260 }

/**
 * The box that an element is drawn in: as wide as it was made, and as large as its name needs. One
 * that was made too narrow for its words grows to both sides, so that its middle stays.
 */
export function drawnBox(element: Element, box: Box): Box {
  const made = Math.round(box.width)
  const least = leastSize(element, made)
  const width = Math.max(made, least.width)
  const x = width === made ? box.x : Math.round(box.x + (box.width - width) / 2)
  return { x, y: box.y, width, height: Math.max(Math.round(box.height), least.height) }
}

/** As narrow as its longest word, within reason; as high as its text at a width. */
export function leastSize({ name, kind }: Element, width: number): Size {
  const { label } = kindEntry(kind)
  const words = [
    ...name.split(/\s+/).map((word) => textWidth(word, NAME)),
    ...label.split(/\s+/).map((word) => textWidth(word, NOTE)),
  ]
  const longest = Math.ceil(Math.max(...words)) + ASIDE
  const least = Math.min(WIDTH.most, Math.max(WIDTH.least, longest))
  const room = Math.max(24, Math.max(width, least) - ASIDE)
  const height =
    linesOf(name || ' ', room, NAME) * NAME.line + linesOf(label, room, NOTE) * NOTE.line
  return { width: least, height: height + ABOVE }
}
