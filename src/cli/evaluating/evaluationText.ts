import { nameOf } from '@/rules/explain/nameOf'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Question } from '@/rules/question'
import type { Threat } from '@/review/threat'
import { statusOf } from '@/review/status'
import { waitsForDecision } from '@/review/state'
import type { Analysis } from '../analyse'
import { counted } from '../counted'
import { oneLine } from '../oneLine'
import type { System } from '../system'
import { bandSections, threatLines } from './threatLines'

type Shown = Pick<System, 'style' | 'width'>

/** What the rules and the decisions say of a model, to read from the top. */
export function evaluationText(analysis: Analysis, system: Shown): string {
  const parts = [
    heading(analysis, system),
    ...bandSections(analysis, isToDecide, system),
    ...laterSections(analysis, system),
    questionSection(analysis, system),
    checkSection(analysis, system),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading({ model, threats, questions }: Analysis, { style }: Shown): string {
  const count = (isMeant: (threat: Threat) => boolean) => threats.filter(isMeant).length
  const words = [
    `${counted(count(isToDecide), 'threat')} to decide`,
    `${count(hangsOnAnswer)} waiting for an answer`,
    `${count(({ state }) => state === 'handled')} handled`,
    counted(questions.length, 'question'),
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

const later: readonly {
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
  return later.flatMap(({ title, isMeant }) => {
    const threats = analysis.threats.filter(isMeant)
    if (threats.length === 0) return []
    const head = system.style.strong(`${title} (${threats.length})`)
    return [[head, ...threatLines(threats, analysis, system)].join('\n')]
  })
}

function questionSection({ questions, model }: Analysis, { style, width }: Shown): string {
  if (questions.length === 0) return ''
  const byProperty = new Map<Question['property'], Question[]>()
  for (const question of questions) {
    byProperty.set(question.property, [...(byProperty.get(question.property) ?? []), question])
  }
  const lines = [...byProperty].flatMap(([property, asked]) => {
    const names = asked.map(({ subject }) => oneLine(nameOf(subject, model)))
    const where = oneLine(names.join(', '), width && width - 4)
    return [`  ${propertyOf(property).question}`, `    ${style.quiet(where)}`]
  })
  return [style.strong('Questions'), ...lines].join('\n')
}

function checkSection({ checks }: Analysis, { style, width }: Shown): string {
  if (checks.length === 0) return ''
  const lines = checks.flatMap(({ title, remedy }) => [
    `  ${oneLine(title)}`,
    `    ${style.quiet(oneLine(remedy, width && width - 4))}`,
  ])
  return [style.strong('Unfinished in the drawing'), ...lines].join('\n')
}
