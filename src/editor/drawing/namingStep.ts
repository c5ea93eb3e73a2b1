import { type Subject, subjectKey } from '@/model/subject'

/** The merge key of the step that draws something new: the name that it is given at once belongs to that step. */
export function namingStep(subject: Subject): string {
  return `name:${subjectKey(subject)}`
}
