import type { TrustBoundary } from '@/model/boundary'
import { changeBoundary, changeElement, changeFlow } from '@/model/edits/records'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'

/** A record that is drawn: all of them have a name, a description, answers and tags. */
export type Drawn = Element | DataFlow | TrustBoundary

/** The record of a subject; undefined for the model, and for what is gone. */
export function drawnOf(model: Model, subject: Subject): Drawn | undefined {
  switch (subject.type) {
    case 'element':
      return model.elements[subject.id]
    case 'flow':
      return model.flows[subject.id]
    case 'boundary':
      return model.boundaries[subject.id]
    case 'model':
      return undefined
  }
}

/** The model with the same fields changed on every one of the records. */
export function changeEach(
  model: Model,
  subjects: readonly Subject[],
  fieldsOf: (record: Drawn) => Partial<Pick<Drawn, 'name' | 'description' | 'tags'>>,
): Model {
  return subjects.reduce((rest, subject) => {
    const record = drawnOf(rest, subject)
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
