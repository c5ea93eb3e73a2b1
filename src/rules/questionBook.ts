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
  waiting: readonly Finding[]
  /** Null when the findings that wait have changed since it was made. */
  question: Question | null
}

/** The questions about one record. */
interface Shelf {
  readonly entries: Map<PropertyId, Entry>
  /** Null when a question has changed since they were put in order. */
  inOrder: readonly Question[] | null
}

/** A book without questions. */
export function questionBook(): QuestionBook {
  const records = bySort<Shelf>()

  const wait = (asked: Asked, finding: Finding) => {
    const record = records[asked.subject.type]
    const shelf = record.get(idOf(asked.subject)) ?? { entries: new Map(), inOrder: null }
    record.set(idOf(asked.subject), shelf)
    const entry = shelf.entries.get(asked.property) ?? { asked, waiting: [], question: null }
    shelf.entries.set(asked.property, entry)
    shelf.inOrder = null
    entry.waiting = [...entry.waiting, finding]
    entry.question = null
  }
  const waitNoMore = ({ subject, property }: Asked, finding: Finding) => {
    const shelf = records[subject.type].get(idOf(subject))
    const entry = shelf?.entries.get(property)
    if (!shelf || !entry) return
    shelf.inOrder = null
    entry.waiting = entry.waiting.filter((other) => other !== finding)
    entry.question = null
    if (entry.waiting.length === 0) shelf.entries.delete(property)
    if (shelf.entries.size === 0) records[subject.type].delete(idOf(subject))
  }
  return {
    replace: (before, after) => {
      if (before) for (const asked of before.waitsFor) waitNoMore(asked, before)
      if (after) for (const asked of after.waitsFor) wait(asked, after)
    },
    questions: (model) => {
      const byWeight = new Map<number, Question[]>()
      for (const subject of recordsInOrder(model)) {
        const shelf = records[subject.type].get(idOf(subject))
        for (const question of shelf ? questionsOn(shelf) : []) {
          const alike = byWeight.get(question.weight)
          if (alike) alike.push(question)
          else byWeight.set(question.weight, [question])
        }
      }
      const weights = [...byWeight.keys()].toSorted((one, other) => other - one)
      return weights.flatMap((weight) => byWeight.get(weight) ?? [])
    },
  }
}

const orderOf = new Map(PropertyId.options.map((property, order) => [property, order]))

/** The questions about one record, in the order of the vocabulary. */
function questionsOn(shelf: Shelf): readonly Question[] {
  shelf.inOrder ??= [...shelf.entries.values()]
    .map((entry) => (entry.question ??= questionOf(entry)))
    .toSorted((one, other) => (orderOf.get(one.property) ?? 0) - (orderOf.get(other.property) ?? 0))
  return shelf.inOrder
}

function questionOf({ asked, waiting }: Entry): Question {
  const ordered = waiting.toSorted(
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
