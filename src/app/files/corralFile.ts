import { writeCorral } from '@/interchange/corral/writeCorral'
import type { Model } from '@/model/model'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { createAnalyser } from '../analysis/analyseWithRules'

/** The text of a model's file: canonical, with the findings of this moment. */
export function corralFileOf(model: Model): string {
  const { threats } = createAnalyser()(model)
  return writeCorral(model, exportedFindingsOf(threats))
}
