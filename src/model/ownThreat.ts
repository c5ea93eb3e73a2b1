import { z } from 'zod'
import { handling } from './decision'
import { OwnThreatId } from './id'
import { Kept } from './kept'
import { Statement } from './statement'
import { Subject } from './subject'
import { Level, Name, Text } from './text'

/** Spoofing, Tampering, Repudiation, Information disclosure, Denial of service, Elevation of privilege. */
export const Stride = z.enum(['S', 'T', 'R', 'I', 'D', 'E'])
export type Stride = z.infer<typeof Stride>

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
  mitigation: Text,
  /** The parts of the sentence that it was written as; absent for one in free form. */
  statement: Statement.exactOptional(),
  ...handling,
  kept: Kept,
})
export type OwnThreat = z.infer<typeof OwnThreat>
