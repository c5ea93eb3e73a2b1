import { z } from 'zod/mini'

/**
 * A rule pack that a model had switched on when its file was written, so that whoever reads the file
 * knows what found its findings. Of a pack that was missing then, only what was known is told.
 */
export const PackInFile = z.strictObject({
  id: z.string().check(z.maxLength(100)),
  name: z.string().check(z.maxLength(200)),
  version: z.string().check(z.maxLength(50)),
  /** Of what the pack says; null where it could not be worked out. */
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
})
export type PackInFile = z.infer<typeof PackInFile>
