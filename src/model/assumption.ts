import { z } from 'zod/mini'
import { AssumptionId } from './id'
import { Subject } from './subject'
import { Day, Name, Text } from './text'

/** Something taken to be true without proof, by whom, and until when. */
export const Assumption = z.strictObject({
  id: AssumptionId,
  statement: Text,
  on: Subject,
  owner: Name,
  until: z.nullable(Day),
})
export type Assumption = z.infer<typeof Assumption>
