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

/** The box that an element is drawn in: as wide as it was made, and as high as its name needs. */
export function drawnBox(element: Element, box: Box): Box {
  const width = Math.round(box.width)
  const { height } = leastSize(element, width)
  return { x: box.x, y: box.y, width, height: Math.max(Math.round(box.height), height) }
}

/** As narrow as its longest word, up to the width of a new element; as high as its text at a width. */
export function leastSize({ name, kind }: Element, width: number): Size {
  const { label } = kindEntry(kind)
  const words = [
    ...name.split(/\s+/).map((word) => textWidth(word, NAME)),
    ...label.split(/\s+/).map((word) => textWidth(word, NOTE)),
  ]
  const least = Math.min(newElementSize.width, Math.ceil(Math.max(...words)) + ASIDE)
  const room = Math.max(24, Math.max(width, least) - ASIDE)
  const height =
    linesOf(name || ' ', room, NAME) * NAME.line + linesOf(label, room, NOTE) * NOTE.line
  return { width: least, height: height + ABOVE }
}
