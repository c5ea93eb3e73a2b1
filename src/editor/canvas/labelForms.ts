import type { Size } from '../geometry/resizing'
import { linesOf, type Type, textWidth } from './textSize'

/** What a flow says on its line. */
export interface LabelText {
  readonly name: string
  /** Whether the glyph of protection stands before the name. */
  readonly hasGlyph: boolean
  /** Whether the count of its threats stands behind the name; in a trial, before and after. */
  readonly badge: 'none' | 'one' | 'both'
}

/** One way to write a label: its size in pixels, and the room and the lines for the name in it. */
export interface LabelForm extends Size {
  readonly textWidth: number
  /** None means that only the glyph is shown. */
  readonly lines: number
}

const LINE = 16
const WIDEST = 148
/** No name is written in more lines; what is left of it is in the tooltip. */
const MOST_LINES = 3
const NARROW = 92
const SHORT = 60
const GLYPH = 17
const BADGES = { none: 0, one: 36, both: 88 }
const PADDING = { x: 14, y: 6 }
/** A label without words. */
const BARE = 22

/** How much larger labels are half way out, so that they can still be read. */
export const midScale = 1.5

/**
 * How a label can be written, the fullest form first: its name in full, in a narrow column, cut
 * short, and last only its glyph. Null when there is nothing to say.
 */
export function labelForms(
  { name, hasGlyph, badge }: LabelText,
  scale = 1,
): readonly [LabelForm, ...LabelForm[]] | null {
  const marks = ((hasGlyph ? GLYPH : 0) + BADGES[badge]) * scale
  const bareWidth = Math.max(BARE * scale, marks + 6 * scale)
  const bare: LabelForm = { width: bareWidth, height: BARE * scale, textWidth: 0, lines: 0 }
  if (!name) return hasGlyph || badge !== 'none' ? [bare] : null
  const type = { weight: 500, size: 12 * scale }
  const written = (widest: number, most: number): LabelForm => {
    const text = Math.ceil(Math.min(widest * scale, textWidth(name, type) + 1))
    const lines = Math.min(most, linesOf(name, text, type))
    return {
      textWidth: text,
      lines,
      width: text + marks + PADDING.x * scale,
      height: (lines * LINE + PADDING.y) * scale,
    }
  }
  const full = written(WIDEST, MOST_LINES)
  const column = columnWidth(name, type) / scale
  const narrow =
    column < NARROW && column * scale < full.textWidth * 0.8 ? [written(column, 3)] : []
  const short = full.textWidth > SHORT * 1.25 * scale ? [written(SHORT, 1)] : []
  return [full, ...narrow, ...short, bare]
}

/** The least width at which a name fits in two lines, or three; Infinity where it never does. */
function columnWidth(name: string, type: Type): number {
  const words = name.split(/\s+/).map((word) => textWidth(word, type))
  const longest = Math.ceil(Math.max(...words)) + 1
  const half = Math.ceil(textWidth(name, type) * 0.58)
  const width = Math.max(longest, half)
  return words.length > 1 && linesOf(name, width, type) <= 3 ? width : Infinity
}
