import { z } from 'zod/mini'
import { Answers } from './answer'
import { Tags } from './element'
import { BoundaryId } from './id'
import { Kept } from './kept'
import { Name, Text } from './text'
import { BoundaryKind } from './vocabulary/boundaryKinds'

/** A border of trust. What crosses it must be looked at. */
export const TrustBoundary = z.strictObject({
  id: BoundaryId,
  kind: BoundaryKind,
  name: Name,
  description: Text,
  /** The boundary around this one, or none. */
  parent: z.nullable(BoundaryId),
  answers: Answers,
  tags: Tags,
  kept: Kept,
})
export type TrustBoundary = z.infer<typeof TrustBoundary>
