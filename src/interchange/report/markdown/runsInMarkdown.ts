import { bandWords } from '../bandWords'
import type { Run, Runs } from '../document'
import { readable } from '../readable'
import { inMarkdown } from './inMarkdown'

/** A line of text in Markdown. */
export function runsInMarkdown(runs: Runs): string {
  return runs.map(runInMarkdown).join('').trim()
}

function runInMarkdown(run: Run): string {
  if (typeof run === 'string') return inMarkdown(run)
  switch (run.is) {
    case 'strong':
      return emphasised(run.text)
    case 'quiet':
      return inMarkdown(run.text)
    case 'code':
      return inCode(run.text)
    case 'band':
      return `**${bandWords[run.band].name}**`
    case 'link':
      return linkInMarkdown(run.text, run.to)
    case 'callout':
      return String(run.number)
  }
}

/** Blanks inside of the stars would take their meaning away. */
function emphasised(text: string): string {
  const words = inMarkdown(text)
  const inner = words.trim()
  return inner === '' ? words : words.replace(inner, () => `**${inner}**`)
}

/** Where there is code in backticks, nothing in it means anything but backticks. */
function inCode(text: string): string {
  const plain = readable(text).replaceAll(/\s+/g, ' ')
  return /^[^`|]+$/.test(plain) ? `\`${plain}\`` : inMarkdown(text)
}

/** Markdown has no places within tables, so what leads to one is plain text. */
function linkInMarkdown(text: string, to: string): string {
  const words = inMarkdown(text)
  return /^(?:https?:\/\/|mailto:)[^<>\s]+$/i.test(to) ? `[${words}](<${to}>)` : words
}
