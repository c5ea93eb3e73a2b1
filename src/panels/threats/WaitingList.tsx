import { useMemo } from 'react'
import type { Threat } from '@/review/threat'
import type { Question } from '@/rules/question'
import { QuestionItem } from '../questions/QuestionItem'
import { useQuestionRows } from '../questions/useQuestionRows'

/** Threats that wait for an answer, under the questions that they wait for. */
export function WaitingList({ threats }: { readonly threats: readonly Threat[] }) {
  const isWanted = useMemo(() => {
    const ids: ReadonlySet<string> = new Set(threats.map(({ id }) => id))
    return ({ findings }: Question) => findings.some((key) => ids.has(key))
  }, [threats])
  const rows = useQuestionRows(isWanted)
  if (!rows) return null
  return (
    <ol>
      {[...rows.now, ...rows.later].map((row) => (
        <QuestionItem key={row.property} row={row} isLater={rows.later.includes(row)} />
      ))}
    </ol>
  )
}
