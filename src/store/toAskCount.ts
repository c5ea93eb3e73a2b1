import { isPutOff } from '@/model/edits/later'
import type { Analysis } from './analysisStore'

/** How many questions wait for an answer: one that is asked of several records is one. */
export function toAskCount(analysis: Analysis | null): number {
  if (!analysis) return 0
  const { model, questions } = analysis
  const open = questions.filter((question) => !isPutOff(model, question))
  return new Set(open.map(({ property }) => property)).size
}
