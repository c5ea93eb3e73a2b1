import type { Response } from '@/model/decision'
import type { FindingKey } from '@/model/id'
import type { Stride } from '@/model/ownThreat'
import type { Band } from '@/model/riskScale'
import type { Subject } from '@/model/subject'
import type { Level } from '@/model/text'
import type { Outcome } from '@/rules/finding'
import type { Threat } from './threat'

/** A finding as a file tells it: what it said on the day, for readers that cannot run the rules. */
export interface ExportedFinding {
  readonly key: FindingKey
  readonly rule: string
  readonly ruleVersion: number
  readonly title: string
  readonly stride: readonly Stride[]
  readonly subject: Subject
  readonly outcome: Outcome
  /** Residual: with the controls in place. */
  readonly likelihood: Level
  readonly impact: Level
  readonly band: Band
  readonly response: Response | null
}

/** The findings among the threats, by key. What people wrote and decided is in the model itself. */
export function exportedFindingsOf(threats: readonly Threat[]): readonly ExportedFinding[] {
  return threats.flatMap(exported).toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function exported({ origin, title, stride, ratings, decision }: Threat): ExportedFinding[] {
  if (origin.type !== 'finding' || !ratings) return []
  const { key, rule, subject, outcome } = origin.finding
  const { likelihood, impact, band } = ratings.residual
  return [
    {
      key,
      rule: rule.id,
      ruleVersion: rule.version,
      title,
      stride,
      subject,
      outcome,
      likelihood: likelihood.value,
      impact: impact.value,
      band,
      response: decision?.response ?? null,
    },
  ]
}
