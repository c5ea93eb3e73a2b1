import { writeCorral } from '@/interchange/corral/writeCorral'
import type { Model } from '@/model/model'
import { exportedFindingsOf } from '@/review/exportedFindings'
import type { Threat } from '@/review/threat'

/** The text of a model's file: canonical, with what the rules find in it. */
export function corralFileOf(model: Model, threats: readonly Threat[]): string {
  return writeCorral(model, exportedFindingsOf(threats))
}
