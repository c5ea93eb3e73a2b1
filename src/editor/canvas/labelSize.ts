import { linesOf, textWidth } from './textSize'

const TYPE = { weight: 500, size: 12 }
const LINE = 16
const WIDEST = 148
const ICON = 17

/** What a flow says on its line, and how much room that takes. */
export interface LabelText {
  readonly name: string
  /** Whether the glyph of protection stands before the name. */
  readonly hasGlyph: boolean
}

/** The size of a label, in pixels; null when there is nothing to say. */
export function labelSize({ name, hasGlyph }: LabelText): { width: number; height: number } | null {
  if (!name) return hasGlyph ? { width: 22, height: 22 } : null
  const text = Math.ceil(Math.min(WIDEST, textWidth(name, TYPE) + 1))
  const lines = linesOf(name, WIDEST, TYPE)
  return { width: text + 14 + (hasGlyph ? ICON : 0), height: lines * LINE + 6 }
}
