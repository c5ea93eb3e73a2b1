import { type Answer, type Answers, isAnswerTo } from '../answer'
import { answersOf } from '../answersOf'
import type { Model } from '../model'
import type { Subject } from '../subject'
import { isAskedOfElement, type PropertyId, propertyOf } from '../vocabulary/properties/properties'
import { changeAbout, changeBoundary, changeElement, changeFlow } from './records'

/** Whether a property is asked of this record. */
export function isAsked(model: Model, subject: Subject, id: PropertyId): boolean {
  const property = propertyOf(id)
  if (property.on !== subject.type) return false
  if (subject.type !== 'element') return true
  const element = model.elements[subject.id]
  return element !== undefined && isAskedOfElement(property, element)
}

/** The model with a question answered, or unanswered again (`null`). An answer that does not fit changes nothing. */
export function setAnswer(
  model: Model,
  subject: Subject,
  id: PropertyId,
  answer: Answer | null,
): Model {
  if (!isAsked(model, subject, id)) return model
  if (answer !== null && !isAnswerTo(id, answer)) return model
  const { [id]: _before, ...others } = answersOf(model, subject) ?? {}
  return withAnswers(model, subject, answer === null ? others : { ...others, [id]: answer })
}

function withAnswers(model: Model, subject: Subject, answers: Answers): Model {
  switch (subject.type) {
    case 'element':
      return changeElement(model, subject.id, { answers })
    case 'flow':
      return changeFlow(model, subject.id, { answers })
    case 'boundary':
      return changeBoundary(model, subject.id, { answers })
    case 'model':
      return changeAbout(model, { answers })
  }
}
