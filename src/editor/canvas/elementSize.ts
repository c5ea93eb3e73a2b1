import type { Box } from '@/model/diagram'
import type { Element } from '@/model/element'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { linesOf } from './textSize'

/** The size of a new element, in pixels at 100 %. */
export const newElementSize = { width: 184, height: 72 }

const NAME = { weight: 600, size: 13, line: 18 }
const NOTE = { weight: 400, size: 12, line: 16 }
const ASIDE = 58
const ABOVE = 22

/** The box that an element is drawn in: as wide as it was made, and as high as its name needs. */
export function drawnBox(element: Element, box: Box): Box {
  const width = Math.round(box.width)
  const room = Math.max(24, width - ASIDE)
  const name = linesOf(element.name || ' ', room, NAME) * NAME.line
  const note = linesOf(kindEntry(element.kind).label, room, NOTE) * NOTE.line
  return {
    x: box.x,
    y: box.y,
    width,
    height: Math.max(Math.round(box.height), name + note + ABOVE),
  }
}
