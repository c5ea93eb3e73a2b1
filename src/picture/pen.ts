import type { Box } from '@/model/diagram'
import { mixed, type Palette } from './palette'
import type { PictureStyle, Scene } from './scene'

/** What everything is drawn with. */
export interface Pen {
  readonly scene: Scene
  readonly style: PictureStyle
  readonly palette: Palette
}

/** A piece of a picture, and the room that it takes. */
export interface Drawn {
  readonly markup: string
  readonly box: Box
}

/** The attributes of a rectangle. */
export function rectangle({ x, y, width, height }: Box, corner = 0) {
  return { x, y, width, height, rx: corner > 0 && corner }
}

/** A box that is smaller by so much on every side, so that an edge drawn on it ends within the box. */
export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}

/** The colour of a level of trust, from 0 to 4, with some of another colour. */
export function trustColour(
  palette: Palette,
  trust: 0 | 1 | 2 | 3 | 4,
  share: number,
  other: string,
): string {
  return mixed(palette[`trust-${trust}`], share, other)
}
