import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Asked, Finding } from './finding'
import { baseWeight } from './outcome'
import type { Question } from './question'
import { bySort, idOf, recordsInOrder } from './records'

/** Which findings wait for which questions. */
export interface QuestionBook {
  /** Takes note that a finding took the place of another, or came, or went. */
  readonly replace: (before: Finding | undefined, after: Finding | undefined) => void
  /** All questions, the weightiest first, and then as the records stand in the model. */
  readonly questions: (model: Model) => readonly Question[]
}

interface Entry {
  readonly asked: Asked
  readonly waiting: Map<FindingKey, Finding>
  /** Null when the findings that wait have changed since it was made. */
  question: Question | null
}

/** A book without questions. */
export function questionBook(): QuestionBook {
  const records = bySort<Map<PropertyId, Entry>>()

  const wait = (asked: Asked, finding: Finding) => {
    const record = records[asked.subject.type]
    const entries = record.get(idOf(asked.subject)) ?? new Map<PropertyId, Entry>()
    record.set(idOf(asked.subject), entries)
    const entry = entries.get(asked.property) ?? { asked, waiting: new Map(), question: null }
    entries.set(asked.property, entry)
    entry.waiting.set(finding.key, finding)
    entry.question = null
  }
  const waitNoMore = ({ subject, property }: Asked, { key }: Finding) => {
    const record = records[subject.type]
    const entries = record.get(idOf(subject))
    const entry = entries?.get(property)
    if (!entries || !entry) return
    entry.waiting.delete(key)
    entry.question = null
    if (entry.waiting.size === 0) entries.delete(property)
    if (entries.size === 0) record.delete(idOf(subject))
  }
  return {
    replace: (before, after) => {
      if (before) for (const asked of before.waitsFor) waitNoMore(asked, before)
      if (after) for (const asked of after.waitsFor) wait(asked, after)
    },
    questions: (model) => {
      const shelves = new Map<number, Question[]>()
      for (const subject of recordsInOrder(model)) {
        for (const question of questionsOf(records[subject.type].get(idOf(subject)))) {
          const shelf = shelves.get(question.weight)
          if (shelf) shelf.push(question)
          else shelves.set(question.weight, [question])
        }
      }
      const weights = [...shelves.keys()].toSorted((one, other) => other - one)
      return weights.flatMap((weight) => shelves.get(weight) ?? [])
    },
  }
}

const orderOf = new Map(PropertyId.options.map((property, order) => [property, order]))

/** The questions about one record, in the order of the vocabulary. */
function questionsOf(entries: ReadonlyMap<PropertyId, Entry> | undefined): readonly Question[] {
  if (!entries) return []
  const questions = [...entries.values()].map((entry) => (entry.question ??= questionOf(entry)))
  return questions.toSorted(
    (one, other) => (orderOf.get(one.property) ?? 0) - (orderOf.get(other.property) ?? 0),
  )
}

function questionOf({ asked, waiting }: Entry): Question {
  const ordered = [...waiting.values()].toSorted(
    (one, other) => baseWeight(other.rule) - baseWeight(one.rule) || (one.key < other.key ? -1 : 1),
  )
  const [first] = ordered
  return {
    subject: asked.subject,
    property: asked.property,
    findings: ordered.map(({ key }) => key),
    weight: first ? baseWeight(first.rule) : 0,
  }
}
