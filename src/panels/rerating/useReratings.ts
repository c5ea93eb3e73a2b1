import { useMemo } from 'react'
import { type Reratings, reratingsOf } from '@/review/rerating'
import type { Threat } from '@/review/threat'
import { useAnalysis } from '@/store/workspace'
import { useControlsInUse } from '../catalogue'

/** Where a threat can be put by hand; null while nothing is known of the model, and for one that is gone. */
export function useReratings(threat: Threat): Reratings | null {
  const situation = useAnalysis((analysis) => analysis?.situation)
  const controls = useControlsInUse()
  return useMemo(
    () => (situation ? reratingsOf(threat, situation, controls) : null),
    [threat, situation, controls],
  )
}
