import type { BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'

/** A record that is drawn: anything but the model itself. */
export type DrawnSubject = Exclude<Subject, { type: 'model' }>

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
    default:
      return null
  }
}

/** The record that a part of the page stands for. */
export function subjectAt(target: EventTarget | null): DrawnSubject | null {
  if (!(target instanceof Element)) return null
  const key = target.closest('[data-subject]')?.getAttribute('data-subject')
  return key ? subjectOfKey(key) : null
}
