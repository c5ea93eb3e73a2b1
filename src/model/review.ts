import { z } from 'zod'
import { ReviewId } from './id'
import { Day, Moment, Name, Text } from './text'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 hash has 64 hexadecimal digits')

/** A signed snapshot: what was known and decided on a day, and by whom. */
export const Review = z.strictObject({
  id: ReviewId,
  by: Name,
  role: Name,
  note: Text,
  at: Moment,
  next: Day.nullable(),
  packs: z.array(z.strictObject({ id: z.string().max(100), version: z.string().max(50) })),
  /** The canonical JSON of the content and its findings at that time. */
  snapshot: z.string(),
  sha256: Sha256,
  /** The hash of the snapshot before this one, so that the chain cannot be altered unseen. */
  previous: Sha256.nullable(),
})
export type Review = z.infer<typeof Review>
