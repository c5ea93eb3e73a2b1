import { useMemo } from 'react'
import { type Reratings, reratingsOf } from '@/review/rerating'
import type { Threat } from '@/review/threat'
import { useAnalysis, useShown } from '@/store/workspace'
import { useControlsInUse } from '../catalogue'

/**
 * Where a threat can be put by hand, among the levels that it is shown with: its own, or as one actor
 * sees it. Null while nothing is known of the model, and for one that is gone.
 */
export function useReratings(threat: Threat): Reratings | null {
  const real = useAnalysis((analysis) => analysis)
  const shown = useShown((analysis) => analysis)
  const situation = (shown?.threats.includes(threat) ? shown : real)?.situation
  const controls = useControlsInUse()
  return useMemo(
    () => (situation ? reratingsOf(threat, situation, controls) : null),
    [threat, situation, controls],
  )
}
