import type { Subject } from '@/model/subject'
import type { Place } from './comparedFields'

/** A field that says something else than before, in words; null where nothing was or is said. */
export interface FieldChange {
  /** Its name in the file, with the key of an entry of a map: `name`, `answers/encrypted`. */
  readonly field: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What is read where a field says nothing. */
export function unsaid({ field }: Pick<FieldChange, 'field'>): string {
  return field.startsWith('answers/') ? 'not answered' : 'nothing'
}

/** A record that came, went or says something else. */
export interface RecordChange {
  readonly place: Place
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** What it is called now; of one that is gone, what it was called. */
  readonly name: string
  /** What it is, without an article: “chat bot”, “data flow”. */
  readonly noun: string
  /** Where it is shown on a diagram; null for what is not drawn. */
  readonly subject: Subject | null
  /** Of one that came or went, everything that is or was said. */
  readonly fields: readonly FieldChange[]
  /** Lower is weightier: what holds data or crosses a boundary comes first. */
  readonly weight: number
}

/** Whether a change is not told as well as one of a control that came further, was applied or taken away. */
export function isToldAlone({ place, kind, fields }: RecordChange): boolean {
  if (place !== 'controls') return true
  return kind === 'changed' && fields.some(({ field }) => field !== 'status')
}
