import { useMemo } from 'react'
import { bandsIn, type QuestionRows, questionRows } from '@/review/questionRows'
import type { Question } from '@/rules/question'
import { useAnalysis } from '@/store/workspace'

/** The open questions in the order of what they decide, or some of them; null until the rules have run. */
export function useQuestionRows(
  isWanted: ((question: Question) => boolean) | null = null,
): QuestionRows | null {
  const analysis = useAnalysis((whole) => whole)
  return useMemo(() => {
    if (!analysis) return null
    const { questions, situation, findings, inUse } = analysis
    const wanted = isWanted ? questions.filter(isWanted) : questions
    return questionRows(wanted, situation, bandsIn(findings, situation, inUse.controls))
  }, [analysis, isWanted])
}
