import { isAnswerTo, notApplicable, type Answer, type Answers } from '@/model/answer'
import { answersOf } from '@/model/answersOf'
import type { Element } from '@/model/element'
import type { Model } from '@/model/model'
import { subjectKey, type Subject } from '@/model/subject'
import type { OwnVocabulary } from '@/model/vocabulary/ownVocabulary'
import { ownVocabulary } from '@/model/vocabulary/ownVocabulary'
import {
  type Kinded,
  properties,
  propertiesOfElement,
  propertiesOn,
  type Property,
  type PropertyId,
} from '@/model/vocabulary/properties/properties'
import { impliersIn } from './impliers'
import type { Overlay, Written } from './overlay'
import type { Fact } from './situation'

/** A record with what people and controls say about it. */
export interface Answered {
  readonly subject: Subject
  /** What is asked of it. */
  readonly asked: Asked
  readonly answers: Answers
  readonly written: ReadonlyMap<PropertyId, Written> | undefined
}

/** A record of the model with what is said about it; null when there is no such record. */
export function answeredRecord(model: Model, overlay: Overlay, subject: Subject): Answered | null {
  const answers = answersOf(model, subject)
  if (!answers) return null
  return { subject, asked: askedOf(model, subject), answers, written: writtenOn(overlay, subject) }
}

/** What is asked of a record. */
export function askedOf(model: Model, subject: Subject): Asked {
  const element = subject.type === 'element' ? model.elements[subject.id] : undefined
  return element ? askedOfElement(element) : askedOn(subject.type)
}

/** What controls write on a record. */
export function writtenOn(overlay: Overlay, subject: Subject): Answered['written'] {
  return overlay.size > 0 ? overlay.get(subjectKey(subject)) : undefined
}

/** What people and controls say about a property of an element; null while it is open. */
export function answerOfElement(
  element: Element,
  property: PropertyId,
  overlay: Overlay,
): Answer | null {
  const asked = askedOfElement(element)
  if (!asked.has(property)) return notApplicable
  const { id, answers } = element
  const subject: Subject = { type: 'element', id }
  const written = overlay.size > 0 ? overlay.get(subjectKey(subject)) : undefined
  // Properties have answers for values; only derived facts are numbers.
  const value = settledFact({ subject, asked, answers, written }, property)?.value ?? null
  return value as Answer | null
}

/** What is known of a property of a record: from a control, an answer, or another property. */
export function answerFact(record: Answered, id: PropertyId): Fact {
  return settledFact(record, id) ?? new OpenFact(record.subject, id)
}

/** The same, and null while it is open. */
function settledFact(record: Answered, id: PropertyId): Fact | null {
  const asked = record.asked.get(id)
  if (!asked) return notAsked

  const written = record.written?.get(id)
  if (written) {
    const origin = { from: 'control', control: written.control } as const
    return { value: written.value, origin, waitsFor: nothing }
  }
  const answer = record.answers[id]
  if (answer !== undefined && isStillAnswer(id, answer)) return answeredFact(answer)

  return impliedFact(record, asked) ?? mootFact(record, asked.property)
}

/** A pack may have changed what its question can be answered with; the schema knows those of Corral. */
function isStillAnswer(id: PropertyId, answer: Answer): boolean {
  return !id.includes(':') || isAnswerTo(id, answer)
}

const nothing: readonly never[] = []

const answeredFacts = new Map<string, Fact>()

/** The same for every record that was answered in the same way, since a large model holds many. */
function answeredFact(answer: Answer): Fact {
  const known = typeof answer === 'string' ? answeredFacts.get(answer) : undefined
  if (known) return known
  const fact: Fact = { value: answer, origin: { from: 'answer' }, waitsFor: nothing }
  if (typeof answer === 'string') answeredFacts.set(answer, fact)
  return fact
}

const nobody = { from: 'nobody' } as const

/** Of a question that is not asked of this sort or kind of record. */
export const notAsked: Fact = {
  value: notApplicable,
  origin: { from: 'kind' },
  waitsFor: nothing,
}

/** A property, and those of which a choice settles it. */
interface AskedProperty {
  readonly property: Property
  readonly impliers: readonly Property[]
}

/** The properties that are asked of a sort or kind of record. */
type Asked = ReadonlyMap<PropertyId, AskedProperty>

function byId(asked: readonly Property[]): Asked {
  return new Map(
    asked.map((property) => [
      property.id,
      { property, impliers: impliers.get(property.id) ?? nothing },
    ]),
  )
}

/** What is asked is listed once for each kind of record, and anew when packs bring other words. */
let listed = new Map<string, Asked>()
let listedIn: OwnVocabulary | undefined

function listedAs(key: string): Asked | undefined {
  if (listedIn !== ownVocabulary()) {
    listedIn = ownVocabulary()
    listed = new Map()
  }
  return listed.get(key)
}

function list(key: string, about: readonly Property[]): Asked {
  const asked = byId(about)
  listed.set(key, asked)
  return asked
}

function askedOn(sort: Subject['type']): Asked {
  if (sort === 'element') return askedOfNothing
  return listedAs(sort) ?? list(sort, propertiesOn(sort))
}

const askedOfNothing: Asked = new Map()

function askedOfElement(element: Kinded): Asked {
  const { kind, ownKind } = element
  const key = ownKind === undefined ? kind : `${kind} ${ownKind}`
  return listedAs(key) ?? list(key, propertiesOfElement(element))
}

const impliers = impliersIn(properties)

/** What a choice of another property settles, as HTTPS settles encryption. */
function impliedFact(record: Answered, { property, impliers: others }: AskedProperty): Fact | null {
  for (const by of others) {
    const choice = settledFact(record, by.id)?.value
    const value = typeof choice === 'string' ? by.implies?.[choice]?.[property.id] : undefined
    if (value !== undefined) {
      return { value, origin: { from: 'implied', by: by.id }, waitsFor: nothing }
    }
  }
  return null
}

/** A question that another answer has made pointless. */
function mootFact(record: Answered, { mattersWhen }: Property): Fact | null {
  if (!mattersWhen) return null
  // The vocabulary names its own properties only; a test holds this.
  const by = mattersWhen.property as PropertyId
  const fact = settledFact(record, by)
  if (!fact || fact.origin.from === 'kind' || matters(fact.value, mattersWhen.is)) return null
  return { value: notApplicable, origin: { from: 'implied', by }, waitsFor: nothing }
}

function matters(value: Fact['value'], choices: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((choice) => choices.includes(choice))
  return choices.includes(String(value))
}

/**
 * Puts its question when it is asked for it: a large model has thousands of these, and most of what is
 * unknown is settled by something else.
 */
class OpenFact implements Fact {
  readonly value = null
  readonly origin = nobody
  private readonly subject: Subject
  private readonly property: PropertyId

  constructor(subject: Subject, property: PropertyId) {
    this.subject = subject
    this.property = property
  }

  get waitsFor(): Fact['waitsFor'] {
    const { subject, property } = this
    return [{ subject, property }]
  }
}
