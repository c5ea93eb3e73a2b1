import { z } from 'zod/mini'
import { Answers } from './answer'
import { AssetId, BoundaryId, DiagramId, ElementId } from './id'
import { Kept } from './kept'
import { Name, Text } from './text'
import { ElementKind } from './vocabulary/elementKinds'
import { OwnWord } from './vocabulary/ownWord'

/** Why something on the diagram is not looked at. */
export const OutOfScope = z.strictObject({ reason: Text })
export type OutOfScope = z.infer<typeof OutOfScope>

/** A record has no more tags than this. */
export const MOST_TAGS = 100

export const Tags = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(MOST_TAGS))

/** An external entity, a process or a data store: anything a flow can start from or end at. */
export const Element = z.strictObject({
  id: ElementId,
  kind: ElementKind,
  /** The kind of a pack that specialises its kind. Whatever holds for the kind holds without the pack. */
  ownKind: z.exactOptional(OwnWord),
  name: Name,
  description: Text,
  /** The innermost trust boundary it is in because someone put it there, or none. */
  boundary: z.nullable(BoundaryId),
  answers: Answers,
  /** The assets that it stores or processes. */
  assets: z.array(AssetId),
  tags: Tags,
  outOfScope: z.nullable(OutOfScope),
  /** The diagram that shows what it is made of, or none. */
  details: z.nullable(DiagramId),
  kept: Kept,
})
export type Element = z.infer<typeof Element>
