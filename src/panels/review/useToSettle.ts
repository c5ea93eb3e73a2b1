import { useMemo } from 'react'
import { type ToSettle, toSettle } from '@/review/reviewing/toSettle'
import { today } from '@/store/today'
import { useAnalysis, useModel } from '@/store/workspace'

/** What there is to settle as things stand; null until the rules have run. */
export function useToSettle(): ToSettle | null {
  const model = useModel((whole) => whole)
  const threats = useAnalysis((analysis) => analysis?.threats ?? null)
  return useMemo(() => threats && toSettle(model, threats, today()), [model, threats])
}
