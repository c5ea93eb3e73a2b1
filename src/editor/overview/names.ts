import type { Ground } from './paintScene'

const family = "'Inter Variable'"
const others = 'system-ui, sans-serif'
let fonts = 0

/** Has the font looked for once more: a worker of Chromium goes on with what it once found by a name. */
export function findFontAnew(): void {
  fonts += 1
}

/** Sets the font of the names, its size in pixels of the diagram. */
export function setFont(on: Ground, weight: number, size: number): void {
  on.font = `${weight} ${size}px ${family}, no-such-font-${fonts}, ${others}`
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
  return { size, lines: cutTo(broken(words, widths, space, room), rows) }
}

/** As many lines as there is room for; what is left out is told by dots. */
function cutTo(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`]
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
