import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { BuiltInPropertyId, type PropertyId } from '@/model/vocabulary/properties/properties'
import type { Asked, Finding } from './finding'
import { baseWeight } from './outcome'
import type { Question } from './question'
import { bySort, copyOf, idOf, inOrder, keptFor } from './records'

/** Which findings wait for which questions. */
export interface QuestionBook {
  /** Takes note that a finding took the place of another, or came, or went. */
  readonly replace: (before: Finding | undefined, after: Finding | undefined) => void
  /**
   * All questions, the weightiest first, and then as the records stand in the model. Much of what is
   * evaluated is never asked for its questions, so what was noted is put in order only now.
   */
  readonly questions: (model: Model) => readonly Question[]
  /** A book with the same questions, which goes its own way from here. */
  readonly fork: () => QuestionBook
}

interface Entry {
  readonly asked: Asked
  /** Those that weigh most first. */
  readonly waiting: Finding[]
  /** Null when the findings that wait have changed since it was made. */
  question: Question | null
}

/** The questions about one record: a handful. */
interface Shelf {
  /** In the order of the vocabulary. */
  readonly entries: Entry[]
  /** Null when one of them has changed since they were written. */
  questions: readonly Question[] | null
}

/** A book without questions, or with some. */
export function questionBook(records = bySort<Shelf>()): QuestionBook {
  const shelfOf = (subject: Subject): Shelf => {
    const record = keptFor(records, subject.type)
    const known = record.get(idOf(subject))
    if (known) return known
    const shelf: Shelf = { entries: [], questions: null }
    record.set(idOf(subject), shelf)
    return shelf
  }
  const wait = (asked: Asked, finding: Finding) => {
    const shelf = shelfOf(asked.subject)
    const entry = entryOn(shelf, asked.property)
    shelf.questions = null
    if (entry) {
      putInOrder(entry.waiting, finding, byWeight)
      entry.question = null
    } else {
      putInOrder(shelf.entries, { asked, waiting: [finding], question: null }, byProperty)
    }
  }
  const waitNoMore = ({ subject, property }: Asked, finding: Finding) => {
    const shelf = keptFor(records, subject.type).get(idOf(subject))
    const entry = shelf && entryOn(shelf, property)
    if (!entry) return
    shelf.questions = null
    takeOut(entry.waiting, finding)
    entry.question = null
    if (entry.waiting.length > 0) return
    takeOut(shelf.entries, entry)
    if (shelf.entries.length === 0) keptFor(records, subject.type).delete(idOf(subject))
  }
  let gone: Finding[] = []
  let come: Finding[] = []
  const putInPlace = () => {
    for (const finding of gone) for (const asked of finding.waitsFor) waitNoMore(asked, finding)
    for (const finding of come) for (const asked of finding.waitsFor) wait(asked, finding)
    gone = []
    come = []
  }
  return {
    replace: (before, after) => {
      if (before && before.waitsFor.length > 0) gone.push(before)
      if (after && after.waitsFor.length > 0) come.push(after)
    },
    questions: (model) => {
      putInPlace()
      return weightiestFirst(inOrder(records, model))
    },
    fork: () => {
      putInPlace()
      return questionBook(copyOf(records, copyOfShelf))
    },
  }
}

function weightiestFirst(shelves: readonly Shelf[]): readonly Question[] {
  const byWeights: Question[][] = []
  for (const question of shelves.flatMap(questionsOn)) {
    const alike = byWeights[question.weight]
    if (alike) alike.push(question)
    else byWeights[question.weight] = [question]
  }
  return byWeights.toReversed().flatMap((alike) => alike ?? [])
}

function copyOfShelf({ entries, questions }: Shelf): Shelf {
  return {
    entries: entries.map((entry) => ({ ...entry, waiting: [...entry.waiting] })),
    questions,
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
  shelf.questions ??= shelf.entries.map((entry) => (entry.question ??= questionOf(entry)))
  return shelf.questions
}

function questionOf({ asked, waiting }: Entry): Question {
  const [first] = waiting
  return {
    subject: asked.subject,
    property: asked.property,
    findings: waiting.map(({ key }) => key),
    weight: first ? baseWeight(first.rule) : 0,
  }
}

type Compare<Item> = (one: Item, other: Item) => number

const byWeight: Compare<Finding> = (one, other) =>
  baseWeight(other.rule) - baseWeight(one.rule) || compared(one.key, other.key)

const byProperty: Compare<Entry> = ({ asked: one }, { asked: other }) =>
  orderOf(one.property) - orderOf(other.property) || compared(one.property, other.property)

const compared = (one: string, other: string) => (one < other ? -1 : 1)

/** Lists here have a handful of items, and most of them one. */
function putInOrder<Item>(items: Item[], item: Item, compare: Compare<Item>): void {
  let at = items.length
  for (let before = items[at - 1]; before && compare(before, item) > 0; before = items[at - 1]) {
    at -= 1
  }
  if (at === items.length) items.push(item)
  else items.splice(at, 0, item)
}

function takeOut<Item>(items: Item[], item: Item): void {
  const at = items.indexOf(item)
  if (at >= 0) items.splice(at, 1)
}
