import type { Block, Cell, Column, Row, Table } from '../document'
import { asPlainLine, inMarkdown } from './inMarkdown'
import { runsInMarkdown } from './runsInMarkdown'

/** The blocks of a section as lines, each block with an empty line after it. */
export function blocksInMarkdown(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const lines = linesOf(block)
    return lines.length > 0 ? [...lines, ''] : []
  })
}

function linesOf(block: Block): readonly string[] {
  switch (block.is) {
    case 'paragraph': {
      const text = asPlainLine(runsInMarkdown(block.runs))
      return text === '' ? [] : [block.look === 'warning' ? `> ${text}` : text]
    }
    case 'heading':
      return [`### ${runsInMarkdown(block.runs)}`]
    case 'list':
      return block.items.map(
        (runs, at) =>
          `${block.isNumbered ? `${String(at + 1)}.` : '-'} ${asPlainLine(runsInMarkdown(runs))}`,
      )
    case 'facts':
      return block.items.map(({ term, runs }) => `- ${inMarkdown(term)}: ${runsInMarkdown(runs)}`)
    case 'tiles':
      return block.items.map(
        ({ label, value }) => `- ${runsInMarkdown(label)}: ${inMarkdown(value)}`,
      )
    case 'group':
      return blocksInMarkdown(block.blocks).slice(0, -1)
    case 'columns':
      return blocksInMarkdown(block.columns.flat()).slice(0, -1)
    case 'table':
      return tableLines(block)
    case 'figure':
      return [`_${inMarkdown(block.caption)} The drawing itself is left out here._`]
  }
}

function tableLines({ columns, rows }: Table): readonly string[] {
  const dashes = columns.map(({ fit }: Column) => (fit === 'number' ? '---:' : '---'))
  return [
    tableLine(columns.map(({ label }) => inMarkdown(label))),
    tableLine(dashes),
    ...rows.map(({ cells }: Row) => tableLine(columns.map((_, at) => cellText(cells[at])))),
  ]
}

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function cellText(cell: Cell | undefined): string {
  const lines = (cell?.lines ?? []).map(runsInMarkdown).filter((line) => line !== '')
  return lines.join('<br>')
}
