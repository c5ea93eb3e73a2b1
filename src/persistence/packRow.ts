import { z } from 'zod/mini'
import { Moment } from '@/model/text'
import { PackId } from '@/model/vocabulary/ownWord'

const longAgo = new Date(0).toISOString()

/**
 * A rule pack that this browser keeps, or one that a model came with and that nobody has loaded here
 * yet. What it says is kept as plain data; the app parses it.
 */
export const PackRow = z.object({
  id: PackId,
  version: z.catch(z.string().check(z.maxLength(50)), ''),
  name: z.catch(z.string().check(z.maxLength(200)), ''),
  /** Null where it could not be worked out. */
  sha256: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
  addedAt: z.catch(Moment, longAgo),
  /** The file as it was loaded, to be handed out again to the letter; empty for a missing pack. */
  text: z.catch(z.string(), ''),
  /** Null for a pack that is only known by name. */
  pack: z.catch(z.json(), null),
})
export type PackRow = z.infer<typeof PackRow>
