import { z } from 'zod/mini'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'

/** Around whom neighbours are looked for. */
const Centre = z.enum(['self', 'source', 'target', 'peer'])

const FactPath = z
  .string()
  .check(
    z.regex(
      /^(?:self|source|target|peer|flow|model)\.\$?[A-Za-z][A-Za-z0-9/:-]*$/,
      'A fact is named by whom it is about, a dot and its name, as self.encrypted or model.secretRotation.',
    ),
  )

const Choices = z.array(z.string().check(z.maxLength(100))).check(z.minLength(1), z.maxLength(50))

/**
 * A condition as people write it in a file. It says in the same shapes what the conditions of the
 * library say: `{ has: self.encrypted }`, `{ fact: self.protocol, oneOf: [http] }`.
 */
export type ConditionInFile =
  | { readonly has: string }
  | { readonly lacks: string }
  | { readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly fact: string; readonly overlaps: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly all: readonly ConditionInFile[] }
  | { readonly any: readonly ConditionInFile[] }
  | { readonly not: ConditionInFile }
  | { readonly sure: ConditionInFile }
  | { readonly exists: ExistsInFile }
  | { readonly crosses: 'any' | readonly BoundaryKind[] }

export interface ExistsInFile {
  readonly direction: 'in' | 'out' | 'adjacent'
  /** `self` unless it says otherwise. */
  readonly of?: 'self' | 'source' | 'target' | 'peer'
  readonly where: ConditionInFile
  /** 1 unless it says otherwise. */
  readonly min?: number
}

const parts = z.lazy(() => z.array(ConditionInFile).check(z.minLength(1), z.maxLength(50)))

export const ConditionInFile: z.ZodMiniType<ConditionInFile> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ has: FactPath }),
      z.strictObject({ lacks: FactPath }),
      z.strictObject({ fact: FactPath, oneOf: Choices }),
      z.strictObject({ fact: FactPath, overlaps: Choices }),
      z.strictObject({ fact: FactPath, atLeast: z.int().check(z.minimum(1), z.maximum(5)) }),
      z.strictObject({ all: parts }),
      z.strictObject({ any: parts }),
      z.strictObject({ not: ConditionInFile }),
      z.strictObject({ sure: ConditionInFile }),
      z.strictObject({
        exists: z.strictObject(
          {
            direction: z.enum(['in', 'out', 'adjacent']),
            of: z.exactOptional(Centre),
            where: ConditionInFile,
            min: z.exactOptional(z.int().check(z.minimum(1), z.maximum(50))),
          },
          {
            error: ({ code }) =>
              code === 'invalid_type'
                ? 'Write exists: { direction: in, where: … }; the direction is in, out or adjacent.'
                : undefined,
          },
        ),
      }),
      z.strictObject({
        crosses: z.union([z.literal('any'), z.array(BoundaryKind).check(z.minLength(1))], {
          error:
            'Write crosses: any, or a list of kinds of boundary such as [internet, third-party].',
        }),
      }),
    ],
    { error: whatIsACondition },
  ),
)

const whatIsACondition =
  'This is no condition. A condition is one of has, lacks, all, any, not, sure, exists, crosses, or fact with one of oneOf, overlaps and atLeast.'
