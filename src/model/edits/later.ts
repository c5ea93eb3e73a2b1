import type { Answer } from '../answer'
import type { Model } from '../model'
import { type Subject, subjectKey } from '../subject'
import type { Day } from '../text'
import type { PropertyId } from '../vocabulary/properties/properties'
import { setAnswer } from './answers'
import { changeAbout } from './records'

/** A question: a property of a record. */
export interface AskedQuestion {
  readonly subject: Subject
  readonly property: PropertyId
}

/** A question as one word, as `element:bot mfa`. */
function questionKey({ subject, property }: AskedQuestion): string {
  return `${subjectKey(subject)} ${property}`
}

/** Whether somebody put a question off. It is asked all the same, but after all others. */
export function isPutOff({ about }: Pick<Model, 'about'>, asked: AskedQuestion): boolean {
  return about.later !== undefined && Object.hasOwn(about.later, questionKey(asked))
}

/** The model with questions put off on a day. */
export function putOff(model: Model, asked: readonly AskedQuestion[], day: Day): Model {
  const open = asked.filter((each) => !isPutOff(model, each))
  if (open.length === 0) return model
  const entries = open.map((each) => [questionKey(each), day] as const)
  return changeAbout(model, { later: { ...model.about.later, ...Object.fromEntries(entries) } })
}

/** The model with questions asked as usual again. */
export function askAgain(model: Model, asked: readonly AskedQuestion[]): Model {
  if (!asked.some((each) => isPutOff(model, each))) return model
  const keys = new Set(asked.map(questionKey))
  const left = Object.entries(model.about.later ?? {}).filter(([key]) => !keys.has(key))
  if (left.length > 0) return changeAbout(model, { later: Object.fromEntries(left) })
  const { later: _none, ...about } = model.about
  return { ...model, about }
}

/** The model with one answer given to several questions, which are put off no longer. */
export function answerAll(
  model: Model,
  asked: readonly AskedQuestion[],
  answer: Answer | null,
): Model {
  const answered = asked.reduce(
    (rest, { subject, property }) => setAnswer(rest, subject, property, answer),
    model,
  )
  return answer === null ? answered : askAgain(answered, asked)
}
