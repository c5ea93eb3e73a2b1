import { type Answer, notApplicable } from '@/model/answer'
import { answersOf } from '@/model/answersOf'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import {
  propertiesOfElement,
  propertiesOn,
  type Property,
} from '@/model/vocabulary/properties/properties'
import type { Fact, Situation } from '@/rules/situation'
import { type Shared, sharedOf } from '../shared'

/** A question asked of one or several records, with what is known about each of them. */
export interface AskedProperty {
  readonly property: Property
  /** What people answered; null for a record about which nobody has. */
  readonly answer: Shared<Answer | null>
  /** What holds in the end, with its origin; null until the rules have run. */
  readonly fact: Shared<Fact> | null
  /** Nobody and nothing has answered it for at least one of the records. */
  readonly isOpen: boolean
}

/**
 * The questions that all of the records are asked, in the order of the vocabulary, without those that
 * cannot matter because of another answer.
 */
export function askedOf(
  model: Model,
  subjects: readonly Subject[],
  situation: Situation | null,
): readonly AskedProperty[] {
  const [first, ...others] = subjects.map((subject) => propertiesOf(model, subject))
  if (!first) return []
  return first
    .filter((property) => others.every((asked) => asked.includes(property)))
    .map((property) => askedProperty(property, model, subjects, situation))
    .filter((asked) => !isMoot(asked))
}

function propertiesOf(model: Model, subject: Subject): readonly Property[] {
  if (subject.type !== 'element') return propertiesOn(subject.type)
  const element = model.elements[subject.id]
  return element ? propertiesOfElement(element) : []
}

function askedProperty(
  property: Property,
  model: Model,
  subjects: readonly Subject[],
  situation: Situation | null,
): AskedProperty {
  const answers = subjects.map((subject) => answersOf(model, subject)?.[property.id] ?? null)
  const facts = situation && subjects.map((subject) => situation.factOf(subject, property.id))
  const values = facts ? facts.map(({ value }) => value) : answers
  return {
    property,
    answer: sharedOf(answers),
    fact: facts && sharedOf(facts),
    isOpen: values.some((value, index) => value === null && answers[index] === null),
  }
}

/** Another answer has settled that the question does not arise, and nobody has answered it before. */
function isMoot({ property, answer, fact }: AskedProperty): boolean {
  if (!property.mattersWhen || answer.isMixed || answer.value !== null) return false
  if (!fact || fact.isMixed) return false
  const { value, origin } = fact.value
  return (
    value === notApplicable &&
    origin.from === 'implied' &&
    origin.by === property.mattersWhen.property
  )
}
