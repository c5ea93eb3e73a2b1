import { z } from 'zod/mini'
import { AppliedControlId } from './id'
import { Subject } from './subject'
import { Day, Name, Text } from './text'

/** How far a control has come. Implemented and verified ones count; planned ones only in the target view. */
export const ControlStatus = z.enum(['proposed', 'planned', 'implemented', 'verified', 'rejected'])
export type ControlStatus = z.infer<typeof ControlStatus>

/** A control of the catalogue, or one of one's own, on one record or the whole model. */
export const AppliedControl = z.strictObject({
  id: AppliedControlId,
  /** The id in the catalogue, such as `CTL-TLS`; null for a control of one's own. */
  control: z.nullable(z.string().check(z.maxLength(100))),
  /** The name of a control of one's own; empty for one of the catalogue. */
  name: Name,
  on: Subject,
  status: ControlStatus,
  evidence: Text,
  owner: Name,
  due: z.nullable(Day),
  notes: Text,
  /** The day on which it was last found to work; absent until someone has looked. */
  verifiedOn: z.exactOptional(Day),
})
export type AppliedControl = z.infer<typeof AppliedControl>
