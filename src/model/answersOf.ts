import type { Answers } from './answer'
import type { Model } from './model'
import { recordOf } from './recordOf'
import type { Subject } from './subject'

/** What has been answered about a subject; undefined when there is no such record. */
export function answersOf(model: Model, subject: Subject): Answers | undefined {
  return subject.type === 'model' ? model.about.answers : recordOf(model, subject)?.answers
}
