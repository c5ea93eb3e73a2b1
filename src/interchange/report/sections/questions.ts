import { propertyOf } from '@/model/vocabulary/properties/properties'
import { bandsIn, questionRows } from '@/review/questionRows'
import { namesOf } from '@/rules/explain/nameOf'
import { bandRun, cell, note, type Row, rowHead, type Section, table } from '../document'
import type { Telling } from '../telling'
import { counted } from '@/model/counted'

/** What nobody has answered, those first behind which the worst stands. */
export function questionsSection(telling: Telling): Section {
  const { questions, findings, situation, controls, model } = telling
  const rows = questionRows(questions, situation, bandsIn(findings, situation, controls))
  const all = [...rows.now, ...rows.later].map(
    ({ property, subjects, findings: waiting, worst }): Row => ({
      cells: [
        rowHead(propertyOf(property).label),
        cell(namesOf(subjects, model)),
        cell(bandRun(worst), ` ${counted(waiting.length, 'threat')}`),
      ],
    }),
  )
  const columns = [
    { label: 'Question', fit: 'wide' },
    { label: 'Asked of', fit: 'wide' },
    { label: 'Decides' },
  ] as const
  return {
    id: 'questions',
    title: 'Open questions',
    beginsPage: false,
    blocks: [
      all.length === 0
        ? note('Every question that a rule asks has been answered.')
        : table('What nobody has answered', columns, all),
    ],
  }
}
