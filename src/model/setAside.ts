import { z } from 'zod/mini'
import { Day, Text } from './text'

const Count = z.int().check(z.minimum(0))

/** That somebody does not want to do something that would help, why, and what it would have gained then. */
export const SetAside = z.strictObject({
  reason: Text,
  on: Day,
  /** How many threats it would have taken out of each of the two worst bands, and withdrawn. */
  critical: Count,
  high: Count,
  withdrawn: Count,
})
export type SetAside = z.infer<typeof SetAside>
