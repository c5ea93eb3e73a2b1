import { z } from 'zod'
import { Moment } from '@/model/text'
import { PackId } from '@/model/vocabulary/ownWord'

const longAgo = new Date(0).toISOString()

/**
 * A rule pack that this browser keeps, or one that a model came with and that nobody has loaded here
 * yet. What it says is kept as plain data; the app parses it.
 */
export const PackRow = z.object({
  id: PackId,
  version: z.string().max(50).catch(''),
  name: z.string().max(200).catch(''),
  /** Null where it could not be worked out. */
  sha256: z.string().max(64).nullable().catch(null),
  addedAt: Moment.catch(longAgo),
  /** The file as it was loaded, to be handed out again to the letter; empty for a missing pack. */
  text: z.string().catch(''),
  /** Null for a pack that is only known by name. */
  pack: z.json().catch(null),
})
export type PackRow = z.infer<typeof PackRow>
