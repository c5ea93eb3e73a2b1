import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'

/** A record as results tell it: the whole model has the id `model`. */
export interface ToldSubject {
  readonly type: Subject['type']
  readonly id: string
  readonly name: string
}

export function toldSubject(subject: Subject, model: Model): ToldSubject {
  const id = subject.type === 'model' ? 'model' : subject.id
  return { type: subject.type, id, name: nameOf(subject, model) }
}
