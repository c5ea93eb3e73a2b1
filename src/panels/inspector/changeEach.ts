import { changeBoundary, changeElement, changeFlow } from '@/model/edits/records'
import type { Model } from '@/model/model'
import { type Drawn, recordOf } from '@/model/recordOf'
import { type Subject, subjectKey } from '@/model/subject'

/** The model with the same fields changed on every one of the records. */
export function changeEach(
  model: Model,
  subjects: readonly Subject[],
  fieldsOf: (record: Drawn) => Partial<Pick<Drawn, 'name' | 'description' | 'tags'>>,
): Model {
  return subjects.reduce((rest, subject) => {
    const record = recordOf(rest, subject)
    if (!record) return rest
    const fields = fieldsOf(record)
    switch (subject.type) {
      case 'element':
        return changeElement(rest, subject.id, fields)
      case 'flow':
        return changeFlow(rest, subject.id, fields)
      case 'boundary':
        return changeBoundary(rest, subject.id, fields)
      case 'model':
        return rest
    }
  }, model)
}

/** Subjects as one word, to merge typing by. */
export function keyOf(subjects: readonly Subject[]): string {
  return subjects.map(subjectKey).join()
}
