import { z } from 'zod'

/**
 * What another tool's file said that Corral has no field for, by the name of its format, so that it
 * can be written back. Corral never reads it for meaning.
 */
export const Kept = z.record(z.string().max(100), z.json()).nullable()
export type Kept = z.infer<typeof Kept>
