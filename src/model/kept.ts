import { z } from 'zod/mini'

/**
 * What another tool's file said that Corral has no field for, by the name of its format, so that it
 * can be written back. Corral never reads it for meaning.
 */
export const Kept = z.nullable(z.record(z.string().check(z.maxLength(100)), z.json()))
export type Kept = z.infer<typeof Kept>
