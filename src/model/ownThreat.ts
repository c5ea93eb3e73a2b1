import { z } from 'zod/mini'
import { handling, LevelReason } from './decision'
import { OwnThreatId } from './id'
import { Kept } from './kept'
import { Statement } from './statement'
import { Subject } from './subject'
import { Level, Name, Text } from './text'

/** Spoofing, Tampering, Repudiation, Information disclosure, Denial of service, Elevation of privilege. */
export const Stride = z.enum(['S', 'T', 'R', 'I', 'D', 'E'])
export type Stride = z.infer<typeof Stride>

/** A control of the catalogue, and by how many levels it lowers a threat where it stands. */
export const AnsweringControl = z.strictObject({
  control: z.string().check(z.minLength(1), z.maxLength(100)),
  likelihood: z.int().check(z.minimum(0), z.maximum(4)),
  impact: z.int().check(z.minimum(0), z.maximum(4)),
})
export type AnsweringControl = z.infer<typeof AnsweringControl>

/** A threat that someone wrote by hand, or that came from another tool's file. */
export const OwnThreat = z.strictObject({
  id: OwnThreatId,
  title: Text,
  description: Text,
  on: z.array(Subject).check(z.minLength(1)),
  stride: z.array(Stride),
  /** The category in the words of another method (LINDDUN, CIA …), when it came with one. */
  category: Name,
  /** Null while nobody has rated it. */
  likelihood: z.nullable(Level),
  impact: z.nullable(Level),
  /** Why they are what they are; absent where nobody has said. */
  levelReasons: z.exactOptional(
    z.strictObject({
      likelihood: z.exactOptional(LevelReason),
      impact: z.exactOptional(LevelReason),
    }),
  ),
  mitigation: Text,
  /** The controls that answer it; left out while there are none. */
  controls: z.exactOptional(z.array(AnsweringControl)),
  /** The parts of the sentence that it was written as; absent for one in free form. */
  statement: z.exactOptional(Statement),
  ...handling,
  kept: Kept,
})
export type OwnThreat = z.infer<typeof OwnThreat>
