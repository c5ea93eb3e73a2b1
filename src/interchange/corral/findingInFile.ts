import { z } from 'zod/mini'
import { Response } from '@/model/decision'
import { FindingKey } from '@/model/id'
import { Stride } from '@/model/ownThreat'
import { Band } from '@/model/riskScale'
import { Subject } from '@/model/subject'
import { Level, Text } from '@/model/text'
import type { ExportedFinding } from '@/review/exportedFindings'

/**
 * A finding as it stood when the file was written, for those who read the file and not the app. It
 * is never read back into the model, which gives the same findings by itself.
 */
export const FindingInFile = z.strictObject({
  key: FindingKey,
  rule: z.string().check(z.maxLength(100)),
  ruleVersion: z.int().check(z.positive()),
  title: Text,
  stride: z.array(Stride),
  subject: Subject,
  outcome: z.enum(['open', 'inherent', 'unverified', 'handled', 'question']),
  likelihood: Level,
  impact: Level,
  band: Band,
  response: z.nullable(Response),
}) satisfies z.ZodMiniType<ExportedFinding>
