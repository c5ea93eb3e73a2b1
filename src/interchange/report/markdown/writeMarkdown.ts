import type { Report } from '../document'
import { blocksInMarkdown } from './blocksInMarkdown'
import { inMarkdown } from './inMarkdown'

/** A report as Markdown with tables, as GitHub and others read it. The same report gives the same bytes. */
export function writeMarkdown({ title, front, sections }: Report): string {
  const lines = [
    `# ${inMarkdown(title)}`,
    '',
    ...blocksInMarkdown(front),
    ...sections.flatMap(({ title: name, blocks }) => [
      `## ${inMarkdown(name)}`,
      '',
      ...blocksInMarkdown(blocks),
    ]),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
