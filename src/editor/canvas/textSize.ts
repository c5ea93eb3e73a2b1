const family = "'Inter Variable', system-ui, sans-serif"

let lastFont = ''
let context: CanvasRenderingContext2D | null | undefined
const widths = new Map<string, number>()

/** How a text is set: its weight and its size in pixels. */
export interface Type {
  readonly weight: number
  readonly size: number
}

const hasBrowser = () => typeof document !== 'undefined'

type Measure = (text: string, type: Type) => number

let measure: Measure | null = null

/** Says how wide text is where there is no browser to measure it. */
export function measureTextBy(widthOf: Measure): void {
  measure = widthOf
  widths.clear()
}

/** Whether it is known how wide text is; elsewhere its width is a guess. */
export const canMeasure = (): boolean => hasBrowser() || measure !== null

/** How wide a text is in one line, in pixels. */
export function textWidth(text: string, { weight, size }: Type): number {
  const key = `${weight} ${size} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= hasBrowser() ? document.createElement('canvas').getContext('2d') : null
  const width = context
    ? measured(context, text, `${weight} ${size}px ${family}`)
    : (measure?.(text, { weight, size }) ?? text.length * size * 0.56)
  widths.set(key, width)
  return width
}

function measured(on: CanvasRenderingContext2D, text: string, font: string): number {
  // Setting it takes longer than measuring a word.
  if (font !== lastFont) on.font = font
  lastFont = font
  return on.measureText(text).width
}

/** The lines that a text breaks into at a width, as the browser does it: at spaces, and inside words that are too long. */
export function linesOf(text: string, width: number, type: Type): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, type), 0)
}

function linesOfParagraph(paragraph: string, width: number, type: Type): number {
  const space = textWidth(' ', type)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const wide = textWidth(word, type)
    if (used > 0 && used + space + wide > width) {
      lines += 1
      used = 0
    }
    if (wide > width) {
      lines += Math.ceil(wide / width) - 1
      used = wide % width
    } else used += used > 0 ? space + wide : wide
  }
  return lines
}

/** Forgets what was measured before the font had arrived. */
export function forgetTextSizes(): void {
  widths.clear()
  lastFont = ''
}
