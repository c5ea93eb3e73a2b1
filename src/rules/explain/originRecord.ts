import { type Subject, subjectKey } from '@/model/subject'
import type { Situation } from '../situation'
import { nameOf } from './nameOf'

/** A record that something was read from, as a link to it. */
export interface OriginRecord {
  readonly subject: Subject
  readonly name: string
}

/** Where a fact comes from: in words, and the records that it was read from. */
export interface FactOrigin {
  readonly text: string
  readonly records: readonly OriginRecord[]
}

/** Records as links, each once. */
export function linksTo(subjects: readonly Subject[], { model }: Situation): OriginRecord[] {
  const each = new Map(subjects.map((subject) => [subjectKey(subject), subject]))
  return [...each.values()].map((subject) => ({ subject, name: nameOf(subject, model) }))
}
