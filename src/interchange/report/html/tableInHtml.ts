import { tag } from '../../markup'
import type { Cell, Row, Table } from '../document'
import { inHtml } from './inHtml'
import { runsInHtml } from './runsInHtml'

/** A table with its heads, each cell with the name of its column for where the columns become lines. */
export function tableInHtml(table: Table): string {
  const { caption, columns, rows, look } = table
  const heads = columns.map(({ label, fit }) =>
    tag('th', { scope: 'col', class: fit }, inHtml(label)),
  )
  return tag(
    'table',
    { class: look },
    tag('caption', {}, inHtml(caption)),
    tag('thead', {}, tag('tr', {}, ...heads)),
    tag('tbody', {}, ...rows.map((row) => rowInHtml(row, table))),
  )
}

function rowInHtml({ cells, id }: Row, { columns, look }: Table): string {
  const written = cells.map((each, at) => cellInHtml(each, columns[at], look))
  return `\n${tag('tr', { id }, ...written)}`
}

function cellInHtml(
  { lines, band, isHead }: Cell,
  column: Table['columns'][number] | undefined,
  look: Table['look'],
): string {
  const shown = lines.map(runsInHtml).filter((line) => line !== '')
  const content = shown.map((line) => tag('span', { class: 'line' }, line)).join('')
  const classes = [column?.fit, band && `in-${band}`].filter(Boolean).join(' ')
  const name = isHead ? 'th' : 'td'
  // Told where the table is shown as a list, and there is anything to tell.
  const label = look === 'list' && !isHead && content !== '' ? column?.label : undefined
  return tag(
    name,
    { scope: isHead && 'row', class: classes === '' ? undefined : classes, 'data-label': label },
    content,
  )
}
