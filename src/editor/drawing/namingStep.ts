import { type Picked, subjectKey } from '@/model/subject'

/** The merge key of the step that draws something new: the name that it is given at once belongs to that step. */
export function namingStep(subject: Picked): string {
  return `name:${subjectKey(subject)}`
}
