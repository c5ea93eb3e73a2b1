import { nameOf } from '@/rules/explain/nameOf'
import {
  cell,
  lines,
  note,
  quiet,
  type Row,
  rowHead,
  type Section,
  strong,
  table,
} from '../document'
import type { Telling } from '../telling'
import { dayText } from '@/review/changes/words/dayText'

/** What is taken to be true without proof, and until when. */
export function assumptionsSection({ model, today }: Telling): Section {
  const rows = Object.values(model.assumptions).map(({ statement, on, owner, until }): Row => ({
    cells: [
      rowHead(statement.trim() || 'An assumption without words'),
      cell(nameOf(on, model)),
      cell(owner.trim() || quiet('Nobody is named')),
      lines([
        [until ? dayText(until) : quiet('No end')],
        ...(until !== null && until < today ? [[strong('Has passed')]] : []),
      ]),
    ],
  }))
  const columns = [
    { label: 'Assumption', fit: 'wide' },
    { label: 'About' },
    { label: 'Owner' },
    { label: 'Until' },
  ] as const
  return {
    id: 'assumptions',
    title: 'Assumptions',
    beginsPage: false,
    blocks: [
      rows.length === 0 ? note('Nothing was assumed.') : table('Assumptions', columns, rows),
    ],
  }
}
