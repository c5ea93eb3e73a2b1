import { canMeasure, textWidth, type Type } from '@/editor/canvas/textSize'
import { escaped, tag } from '@/interchange/markup'

/** How lines of text are set: in pixels, from the top of the first line. */
export interface Setting extends Type {
  /** The height of a line. */
  readonly line: number
  readonly colour: string
  readonly isItalic?: boolean
  readonly opacity?: number
  readonly anchor?: 'start' | 'middle'
}

/** Of Inter: how far the baseline lies below the middle of a line, as a share of the size. */
const BASELINE = 0.364

/**
 * Lines of text below each other. Each is told how wide it was measured, so that it keeps to its
 * room where the picture is shown in another font.
 */
export function writing(
  lines: readonly string[],
  x: number,
  top: number,
  setting: Setting,
): string {
  const { line, size, anchor = 'start' } = setting
  return lines
    .map((text, at) => {
      if (text.trim() === '') return ''
      const y = top + line * (at + 0.5) + size * BASELINE
      return tag('text', { x, y, ...look(text, setting, anchor) }, escaped(text))
    })
    .join('')
}

function look(text: string, setting: Setting, anchor: 'start' | 'middle') {
  const { size, weight, colour, isItalic, opacity } = setting
  return {
    'font-size': size,
    'font-weight': weight,
    fill: colour,
    'font-style': isItalic && 'italic',
    opacity,
    'text-anchor': anchor === 'middle' && 'middle',
    'xml:space': text.includes('  ') && 'preserve',
    textLength: canMeasure() && textWidth(text, setting),
    lengthAdjust: canMeasure() && 'spacingAndGlyphs',
  } as const
}
