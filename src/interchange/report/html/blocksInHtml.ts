import { tag } from '../../markup'
import type { Block, Figure, Tile } from '../document'
import { readable } from '../readable'
import { inHtml } from './inHtml'
import { runsInHtml } from './runsInHtml'
import { tableInHtml } from './tableInHtml'

/** The blocks of a section, one after the other. */
export function blocksInHtml(blocks: readonly Block[]): string {
  return blocks.map(blockInHtml).join('\n')
}

function blockInHtml(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return tag('p', { class: block.look }, runsInHtml(block.runs))
    case 'heading':
      return tag('h3', { id: block.id }, runsInHtml(block.runs))
    case 'list':
      return tag(
        block.isNumbered ? 'ol' : 'ul',
        {},
        ...block.items.map((runs) => tag('li', {}, runsInHtml(runs))),
      )
    case 'facts':
      return tag(
        'dl',
        {},
        ...block.items.map(({ term, runs }) =>
          tag('div', {}, tag('dt', {}, inHtml(term)), tag('dd', {}, runsInHtml(runs))),
        ),
      )
    case 'tiles':
      return tag('ul', { class: 'tiles' }, ...block.items.map(tileInHtml))
    case 'group':
      return tag('div', { class: 'group' }, blocksInHtml(block.blocks))
    case 'columns':
      return tag(
        'div',
        { class: 'columns' },
        ...block.columns.map((blocks) => tag('div', {}, blocksInHtml(blocks))),
      )
    case 'table':
      return tableInHtml(block)
    case 'figure':
      return figureInHtml(block)
  }
}

function tileInHtml({ label, value }: Tile): string {
  const count = tag('strong', {}, inHtml(value))
  return tag('li', {}, count, tag('span', {}, runsInHtml(label)))
}

function figureInHtml({ svg, caption, lies }: Figure): string {
  // The picture was drawn by us, and what was written into the model is escaped in it already.
  return tag(
    'figure',
    { class: lies },
    // What scrolls on a narrow screen has to be reached by keyboard.
    tag(
      'div',
      { class: 'drawing', tabindex: 0, role: 'group', 'aria-label': readable(caption) },
      svg,
    ),
    tag('figcaption', {}, inHtml(caption)),
  )
}
