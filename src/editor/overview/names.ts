import type { Ground } from './paintScene'

const family = "'Inter Variable', system-ui, sans-serif"

/** Sets the font of the names, its size in pixels of the diagram. */
export function setFont(on: Ground, weight: number, size: number): void {
  on.font = `${weight} ${size}px ${family}`
}

/** A name in lines, and the size that it is written in. */
export interface SetName {
  readonly size: number
  readonly lines: readonly string[]
}

const MOST_LINES = 3
const LINE = 1.08
const REFERENCE = 20

/** How a name is written in a box from far away: as large as its longest word and its lines allow. */
export function setName(on: Ground, name: string, width: number, height: number): SetName {
  setFont(on, 600, REFERENCE)
  const words = name.split(/\s+/).filter(Boolean)
  const widths = words.map((word) => on.measureText(word).width)
  const most = (REFERENCE * width) / Math.max(1, ...widths)
  const wanted = name.length <= 9 ? 30 : name.length <= 24 ? 26 : 21
  const size = Math.max(9, Math.min(wanted, most))
  const space = on.measureText(' ').width
  const room = (width * REFERENCE) / size
  const rows = Math.max(1, Math.min(MOST_LINES, Math.floor(height / (size * LINE))))
  return { size, lines: broken(words, widths, space, room).slice(0, rows) }
}

function broken(
  words: readonly string[],
  widths: readonly number[],
  space: number,
  room: number,
): string[] {
  const lines: string[] = []
  let used = Infinity
  for (const [at, word] of words.entries()) {
    const width = widths[at] ?? 0
    if (used + space + width <= room) {
      lines.push(`${lines.pop() ?? ''} ${word}`)
      used += space + width
    } else {
      lines.push(word)
      used = width
    }
  }
  return lines
}
