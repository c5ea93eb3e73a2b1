import { z } from 'zod'
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
  control: z.string().min(1).max(100),
  likelihood: z.int().min(0).max(4),
  impact: z.int().min(0).max(4),
})
export type AnsweringControl = z.infer<typeof AnsweringControl>

/** A threat that someone wrote by hand, or that came from another tool's file. */
export const OwnThreat = z.strictObject({
  id: OwnThreatId,
  title: Text,
  description: Text,
  on: z.array(Subject).min(1),
  stride: z.array(Stride),
  /** The category in the words of another method (LINDDUN, CIA …), when it came with one. */
  category: Name,
  /** Null while nobody has rated it. */
  likelihood: Level.nullable(),
  impact: Level.nullable(),
  /** Why they are what they are; absent where nobody has said. */
  levelReasons: z
    .strictObject({ likelihood: LevelReason.exactOptional(), impact: LevelReason.exactOptional() })
    .exactOptional(),
  mitigation: Text,
  /** The controls that answer it; left out while there are none. */
  controls: z.array(AnsweringControl).exactOptional(),
  /** The parts of the sentence that it was written as; absent for one in free form. */
  statement: Statement.exactOptional(),
  ...handling,
  kept: Kept,
})
export type OwnThreat = z.infer<typeof OwnThreat>
