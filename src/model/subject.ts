import { z } from 'zod/mini'
import { BoundaryId, ElementId, FlowId, type NoteId } from './id'

/** What a question, a control or a threat is about. */
export const Subject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('element'), id: ElementId }),
  z.strictObject({ type: z.literal('flow'), id: FlowId }),
  z.strictObject({ type: z.literal('boundary'), id: BoundaryId }),
  z.strictObject({ type: z.literal('model') }),
])
export type Subject = z.infer<typeof Subject>

/** The whole model as a subject. */
export const wholeModel: Subject = { type: 'model' }

/** A note of a diagram. It is picked and moved like a record, but nothing is ever about it. */
export interface NoteSubject {
  readonly type: 'note'
  readonly id: NoteId
}

/** What can be picked on a diagram. */
export type Picked = Subject | NoteSubject

/** Whether a record was picked, or the model as a whole: something that there is more to say of. */
export function isSubject(picked: Picked): picked is Subject {
  return picked.type !== 'note'
}

/** What was picked as one word, to compare and to key by: `element:bot`, `model`. */
export function subjectKey(subject: Picked): string {
  return subject.type === 'model' ? 'model' : `${subject.type}:${subject.id}`
}
