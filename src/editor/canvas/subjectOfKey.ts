import type { BoundaryId, ElementId, FlowId, NoteId } from '@/model/id'
import type { Picked, Subject } from '@/model/subject'

/** What is drawn: a record or a note, but not the model itself. */
export type DrawnSubject = Exclude<Picked, { type: 'model' }>

/** A record that is drawn. */
export type DrawnRecord = Exclude<Subject, { type: 'model' }>

/** The subject that a key of `subjectKey` stands for; null for anything else. */
export function subjectOfKey(key: string): DrawnSubject | null {
  const colon = key.indexOf(':')
  const id = key.slice(colon + 1)
  // The key was made from a branded id.
  switch (key.slice(0, colon)) {
    case 'element':
      return { type: 'element', id: id as ElementId }
    case 'flow':
      return { type: 'flow', id: id as FlowId }
    case 'boundary':
      return { type: 'boundary', id: id as BoundaryId }
    case 'note':
      return { type: 'note', id: id as NoteId }
    default:
      return null
  }
}

/** What a part of the page stands for. */
export function subjectAt(target: EventTarget | null): DrawnSubject | null {
  if (!(target instanceof Element)) return null
  const key = target.closest('[data-subject]')?.getAttribute('data-subject')
  return key ? subjectOfKey(key) : null
}
