import type { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { FindingKey } from '@/model/id'
import type { Question } from '@/rules/question'

/** One question that is open for several records. */
export interface QuestionGroup {
  readonly property: PropertyId
  readonly subjects: readonly Subject[]
  /** The findings that wait for one of the answers, each once. */
  readonly findings: readonly FindingKey[]
}

/** The open questions by property, those that weigh most first. */
export function questionGroups(questions: readonly Question[]): readonly QuestionGroup[] {
  const groups = new Map<PropertyId, Question[]>()
  for (const question of questions.toSorted((one, other) => other.weight - one.weight)) {
    const group = groups.get(question.property)
    if (group) group.push(question)
    else groups.set(question.property, [question])
  }
  return [...groups].map(([property, members]) => ({
    property,
    subjects: members.map(({ subject }) => subject),
    findings: [...new Set(members.flatMap(({ findings }) => findings))],
  }))
}
