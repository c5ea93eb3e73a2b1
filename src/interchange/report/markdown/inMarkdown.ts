import { readable } from '../readable'

/** What means something anywhere in a line: emphasis, code, links, HTML, cells, formulas, entities. */
const meaningful = /[\\`*_[\]<>|~$]|&(?=#?\w)/g

/** Text for a line of Markdown, whatever signs it has in it. Line breaks become spaces. */
export function inMarkdown(text: string): string {
  return readable(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(meaningful, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
}

/** What makes a heading, a list, a quotation or a rule of a line when it begins with it. */
const beginning = /^[#+=>-]/

/** A line of Markdown that begins as plain text does. */
export function asPlainLine(line: string): string {
  const text = line.trim()
  const number = /^\d+(?=[.)])/.exec(text)?.[0]
  if (number) return `${number}\\${text.slice(number.length)}`
  return beginning.test(text) ? `\\${text}` : text
}
