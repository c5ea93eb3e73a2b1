import type { Block, Item, Section } from './section'

/** Text as it reads in Markdown, whatever signs it has in it. */
export function escaped(words: string): string {
  return words.replaceAll(/[\\*_`<>|[\]]/g, String.raw`\$&`)
}

/** Lists with more lines than this are folded away until somebody wants to read them. */
const LONG = 12

export function sectionInMarkdown({ heading, blocks }: Section): readonly string[] {
  return [`**${heading}.**`, '', ...blocksInMarkdown(blocks)]
}

export function blocksInMarkdown(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => [...blockInMarkdown(block), ''])
}

function blockInMarkdown(block: Block): readonly string[] {
  if (block.is === 'text') return [escaped(block.text)]
  if (block.items.every(({ href }) => href)) return [block.items.map(linked).join(' · ')]
  const lines = block.items.flatMap((item) => itemInMarkdown(item, 0))
  if (lines.length <= LONG) return lines
  return [
    '<details>',
    `<summary>The condition in full, ${String(lines.length)} lines</summary>`,
    '',
    ...lines,
    '',
    '</details>',
  ]
}

/** Links are told one after the other; what list each is of, its id says. */
function linked({ text, href = '' }: Item): string {
  return `[${escaped(text)}](${href})`
}

function itemInMarkdown({ lead, text, note, parts = [] }: Item, depth: number): string[] {
  const start = lead ? `**${escaped(lead)}** ` : ''
  const end = note ? ` _${escaped(note)}_` : ''
  const line = `${'  '.repeat(depth)}- ${start}${escaped(text)}${end}`
  return [line, ...parts.flatMap((part) => itemInMarkdown(part, depth + 1))]
}
