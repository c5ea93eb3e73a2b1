import type { Picked } from '@/model/subject'
import type { ControlChange } from '../controlChanges'
import type { RecordChange } from '../recordChange'

export type ChangeKind = RecordChange['kind']

/** Something on a diagram that differs, with all that differs about it. */
export interface ChangeMark {
  /** By `subjectKey`. */
  readonly key: string
  readonly subject: DrawnPicked
  readonly kind: ChangeKind
  readonly name: string
  /** “added”, “no longer on this diagram”. */
  readonly became: string
  /** What it says otherwise; nothing for what is only drawn elsewhere, or is protected otherwise. */
  readonly record: RecordChange | null
  readonly controls: readonly ControlChange[]
}

export type DrawnPicked = Exclude<Picked, { type: 'model' }>

export type UnkeyedMark = Omit<ChangeMark, 'key' | 'controls'>
