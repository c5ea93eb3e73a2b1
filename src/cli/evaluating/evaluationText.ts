import type { Model } from '@/model/model'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import {
  bandsIn,
  decidesWords,
  type QuestionRow,
  type QuestionRows,
  questionRows,
} from '@/review/questionRows'
import type { Threat } from '@/review/threat'
import { statusOf } from '@/review/status'
import { nameOf } from '@/rules/explain/nameOf'
import { waitsForDecision } from '@/review/state'
import type { Analysis } from '../analyse'
import { counted } from '@/model/counted'
import { oneLine } from '../oneLine'
import type { System } from '../system'
import { bandSections, threatLines } from './threatLines'

type Shown = Pick<System, 'style' | 'width'>

/** What the rules and the decisions say of a model, to read from the top. */
export function evaluationText(analysis: Analysis, system: Shown): string {
  const { now, later } = rowsIn(analysis)
  const parts = [
    heading(analysis, now.length, system),
    ...bandSections(analysis, isToDecide, system),
    ...laterSections(analysis, system),
    questionSection('Questions', now, analysis.model, system),
    questionSection('Questions put off', later, analysis.model, system),
    checkSection(analysis, system),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading({ model, threats }: Analysis, questions: number, { style }: Shown): string {
  const count = (isMeant: (threat: Threat) => boolean) => threats.filter(isMeant).length
  const words = [
    `${counted(count(isToDecide), 'threat')} to decide`,
    `${count(hangsOnAnswer)} waiting for an answer`,
    `${count(({ state }) => state === 'handled')} handled`,
    counted(questions, 'question'),
  ]
  const title = oneLine(model.about.title) || 'A model without a title'
  return `${style.strong(title)}\n${words.join(', ')}`
}

/** Whether it takes an answer, before any decision, to know that there is a threat. */
function hangsOnAnswer(threat: Threat): boolean {
  const isBack = threat.state === 'changed' || threat.state === 'expired'
  return !isBack && statusOf(threat) === 'unverified'
}

const isToDecide = (threat: Threat) => waitsForDecision(threat.state) && !hangsOnAnswer(threat)

const furtherSections: readonly {
  readonly title: string
  readonly isMeant: (threat: Threat) => boolean
}[] = [
  { title: 'Waiting for an answer', isMeant: hangsOnAnswer },
  { title: 'Decided', isMeant: ({ state }) => state === 'decided' },
  { title: 'Handled', isMeant: ({ state }) => state === 'handled' },
  { title: 'Dismissed', isMeant: ({ state }) => state === 'dismissed' },
  { title: 'No longer applies', isMeant: ({ state }) => state === 'gone' },
]

function laterSections(analysis: Analysis, system: Shown): readonly string[] {
  return furtherSections.flatMap(({ title, isMeant }) => {
    const threats = analysis.threats.filter(isMeant)
    if (threats.length === 0) return []
    const head = system.style.strong(`${title} (${threats.length})`)
    return [[head, ...threatLines(threats, analysis, system)].join('\n')]
  })
}

/** The rows that the app shows, in its order. */
function rowsIn({ questions, findings, situation, controls }: Analysis): QuestionRows {
  return questionRows(questions, situation, bandsIn(findings, situation, controls))
}

function questionSection(
  title: string,
  rows: readonly QuestionRow[],
  model: Model,
  { style, width }: Shown,
): string {
  if (rows.length === 0) return ''
  const lines = rows.flatMap((row) => {
    const names = row.subjects.map((subject) => oneLine(nameOf(subject, model)))
    const { question } = propertyOf(row.property)
    return [
      `  ${question}  ${style.quiet(decidesWords(row))}`,
      `    ${oneLine(names.join(', '), width && width - 4)}`,
    ]
  })
  return [style.strong(title), ...lines].join('\n')
}

function checkSection({ checks }: Analysis, { style, width }: Shown): string {
  if (checks.length === 0) return ''
  const lines = checks.flatMap(({ title, remedy }) => [
    `  ${oneLine(title)}`,
    `    ${style.quiet(oneLine(remedy, width && width - 4))}`,
  ])
  return [style.strong('Unfinished in the drawing'), ...lines].join('\n')
}
