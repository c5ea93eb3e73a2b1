import { z } from 'zod/mini'
import { Answers } from './answer'
import { OutOfScope, Tags } from './element'
import { AssetId, ElementId, FlowId } from './id'
import { Kept } from './kept'
import { Name, Text } from './text'

/** Data that goes one way. A reply is implied; a request of its own in the other direction is a second flow. */
export const DataFlow = z.strictObject({
  id: FlowId,
  from: ElementId,
  to: ElementId,
  name: Name,
  description: Text,
  answers: Answers,
  /** The assets that it carries. */
  assets: z.array(AssetId),
  tags: Tags,
  outOfScope: z.nullable(OutOfScope),
  kept: Kept,
})
export type DataFlow = z.infer<typeof DataFlow>
