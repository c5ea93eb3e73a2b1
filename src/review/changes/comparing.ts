import type { Subject } from '@/model/subject'
import type { RatingContext } from '@/risk/ratingContext'
import { ratingContextOf } from '@/risk/ratingContext'
import type { RecordChange } from './recordChange'
import { recordChanges } from './recordChanges'
import type { Side } from './side'
import type { Speaking } from './words/speaking'

/** The two states with what is looked up in them for one threat after another. */
export interface Comparing {
  readonly before: Judged
  readonly after: Judged
  readonly records: readonly RecordChange[]
  /** The same by `elements/bot`. */
  readonly recordAt: ReadonlyMap<string, RecordChange>
}

/** A side with the context in which its threats were rated. */
export interface Judged extends Side, Speaking {
  readonly context: RatingContext
}

/** Puts two states side by side. */
export function sideBySide(before: Side, after: Side): Comparing {
  const [was, is] = [judged(before), judged(after)]
  const records = recordChanges(was, is)
  const recordAt = new Map(records.map((change) => [`${change.place}/${change.id}`, change]))
  return { before: was, after: is, records, recordAt }
}

function judged(side: Side): Judged {
  const { controls } = side.inUse
  return { ...side, controls, context: ratingContextOf(side.situation, controls) }
}

const placeOf = { element: 'elements', flow: 'flows', boundary: 'boundaries' } as const

/** Where a subject is kept: `elements/bot`, or `about/…` for the whole model. */
export function recordKey(subject: Subject, { after }: Comparing): string {
  if (subject.type === 'model') return `about/${after.model.about.id}`
  return `${placeOf[subject.type]}/${subject.id}`
}

/** What became of the record of a subject, if anything did. */
export function changeOf(subject: Subject, comparing: Comparing): RecordChange | undefined {
  return comparing.recordAt.get(recordKey(subject, comparing))
}

/** Whether a subject is there in a state. */
export function isThere(subject: Subject, { model }: Pick<Side, 'model'>): boolean {
  if (subject.type === 'model') return true
  return Object.hasOwn(model[placeOf[subject.type]], subject.id)
}
