import { z } from 'zod'
import { BoundaryId, ElementId, FlowId } from './id'

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

/** A subject as one word, to compare and to key by: `element:bot`, `model`. */
export function subjectKey(subject: Subject): string {
  return subject.type === 'model' ? 'model' : `${subject.type}:${subject.id}`
}
