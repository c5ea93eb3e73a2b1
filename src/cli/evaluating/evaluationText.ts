import { nameOf } from '@/rules/explain/nameOf'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Question } from '@/rules/question'
import type { ThreatState } from '@/review/threat'
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
    ...bandSections(analysis, ({ state }) => waitsForDecision(state), system),
    ...laterSections(analysis, system),
    questionSection(analysis, system),
    checkSection(analysis, system),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading({ model, threats, questions }: Analysis, { style }: Shown): string {
  const toDecide = threats.filter(({ state }) => waitsForDecision(state)).length
  const handled = threats.filter(({ state }) => state === 'handled').length
  const words = [
    `${counted(toDecide, 'threat')} to decide`,
    `${handled} handled`,
    counted(questions.length, 'question'),
  ]
  const title = oneLine(model.about.title) || 'A model without a title'
  return `${style.strong(title)}\n${words.join(', ')}`
}

const later: readonly { readonly state: ThreatState; readonly title: string }[] = [
  { state: 'decided', title: 'Decided' },
  { state: 'handled', title: 'Handled' },
  { state: 'dismissed', title: 'Dismissed' },
  { state: 'gone', title: 'No longer applies' },
]

function laterSections(analysis: Analysis, system: Shown): readonly string[] {
  return later.flatMap(({ state, title }) => {
    const threats = analysis.threats.filter((threat) => threat.state === state)
    if (threats.length === 0) return []
    return [[system.style.strong(title), ...threatLines(threats, analysis, system)].join('\n')]
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
