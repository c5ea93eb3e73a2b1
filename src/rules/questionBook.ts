import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { BuiltInPropertyId, type PropertyId } from '@/model/vocabulary/properties/properties'
import type { Asked, Finding } from './finding'
import { baseWeight } from './outcome'
import type { Question } from './question'
import { bySort, idOf, inOrder } from './records'

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

/** The questions about one record: a handful. */
interface Shelf {
  entries: readonly Entry[]
  /** Null when a question has changed since they were put in order. */
  inOrder: readonly Question[] | null
}

/** A book without questions. */
export function questionBook(): QuestionBook {
  const records = bySort<Shelf>()

  const shelfOf = (subject: Subject): Shelf => {
    const record = records[subject.type]
    const shelf = record.get(idOf(subject)) ?? { entries: [], inOrder: null }
    record.set(idOf(subject), shelf)
    return shelf
  }
  const wait = (asked: Asked, finding: Finding) => {
    const shelf = shelfOf(asked.subject)
    const entry = entryOn(shelf, asked.property)
    shelf.inOrder = null
    if (entry) {
      entry.waiting = [...entry.waiting, finding]
      entry.question = null
    } else shelf.entries = [...shelf.entries, { asked, waiting: [finding], question: null }]
  }
  const waitNoMore = ({ subject, property }: Asked, finding: Finding) => {
    const shelf = records[subject.type].get(idOf(subject))
    const entry = shelf && entryOn(shelf, property)
    if (!entry) return
    shelf.inOrder = null
    entry.waiting = entry.waiting.filter((other) => other !== finding)
    entry.question = null
    if (entry.waiting.length > 0) return
    shelf.entries = shelf.entries.filter((other) => other !== entry)
    if (shelf.entries.length === 0) records[subject.type].delete(idOf(subject))
  }
  return {
    replace: (before, after) => {
      if (before) for (const asked of before.waitsFor) waitNoMore(asked, before)
      if (after) for (const asked of after.waitsFor) wait(asked, after)
    },
    questions: (model) => {
      const byWeight: Question[][] = []
      for (const shelf of inOrder(records, model)) {
        for (const question of questionsOn(shelf)) {
          const alike = byWeight[question.weight]
          if (alike) alike.push(question)
          else byWeight[question.weight] = [question]
        }
      }
      return byWeight.toReversed().flatMap((alike) => alike ?? [])
    },
  }
}

const builtInOrder = new Map<PropertyId, number>(
  BuiltInPropertyId.options.map((property, order) => [property, order]),
)

/** The questions of packs come after those that come with Corral. */
const orderOf = (property: PropertyId) => builtInOrder.get(property) ?? builtInOrder.size

function entryOn({ entries }: Shelf, property: PropertyId): Entry | undefined {
  for (const entry of entries) if (entry.asked.property === property) return entry
  return undefined
}

/** The questions about one record, in the order of the vocabulary. */
function questionsOn(shelf: Shelf): readonly Question[] {
  shelf.inOrder ??= sorted(
    shelf.entries.map((entry) => (entry.question ??= questionOf(entry))),
    (one, other) => orderOf(one.property) - orderOf(other.property),
  )
  return shelf.inOrder
}

function questionOf({ asked, waiting }: Entry): Question {
  const ordered = sorted(
    waiting,
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

/** Most lists here have one item only. */
function sorted<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number) {
  return items.length < 2 ? items : items.toSorted(compare)
}
