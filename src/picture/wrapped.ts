import { type Type, textWidth } from '@/editor/canvas/textSize'

/**
 * The lines that a text is written in at a width, in pixels, as the browser breaks it: after spaces
 * and hyphens, and inside of words that are too long.
 */
export function wrapped(text: string, width: number, type: Type): string[] {
  return text.split('\n').flatMap((paragraph) => wrappedParagraph(paragraph, width, type))
}

function wrappedParagraph(paragraph: string, width: number, type: Type): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (words: string) => textWidth(words.trimEnd(), type) <= width
  for (const word of paragraph.split(breaks)) {
    if (fits(line + word)) {
      line += word
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const pieces = fits(word) ? [word] : broken(word, width, type)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line.trimEnd()]
}

/** After a space, after a hyphen within a word, and around signs that are words of their own. */
const breaks =
  /(?<=[^ ] +)(?=[^ ])|(?<=\p{L}-)(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

const signs = new Intl.Segmenter()

/** A word that is too long, between signs as people count them. */
function broken(word: string, width: number, type: Type): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of signs.segment(word)) {
    if (piece !== '' && textWidth(piece + segment, type) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}

/** A text in one line, cut short with an ellipsis where it is wider than a width. */
export function cutShort(text: string, width: number, type: Type): string {
  if (textWidth(text, type) <= width) return text
  const all = Array.from(signs.segment(text), ({ segment }) => segment)
  while (all.length > 0 && textWidth(`${all.join('').trimEnd()}…`, type) > width) all.pop()
  return `${all.join('').trimEnd()}…`
}

/** At most so many lines; what is left of the text shows as an ellipsis in the last. */
export function wrappedTo(most: number, text: string, width: number, type: Type): string[] {
  const lines = wrapped(text, width, type)
  if (lines.length <= most) return lines
  const last = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), cutShort(last, width, type)]
}
