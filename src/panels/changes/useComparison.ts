import { useEffect, useState } from 'react'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf } from '@/review/changes/side'
import type { ExportedFinding } from '@/review/exportedFindings'
import { inTurns } from '@/store/inTurns'
import { useAnalysis } from '@/store/workspace'

/** A state of the model to compare the present one with. */
export interface Earlier {
  readonly model: Model
  /** The day on which it was so. */
  readonly day: Day
  /** What the rules found then, where that was kept. */
  readonly findings?: readonly ExportedFinding[]
}

export interface Comparison {
  readonly before: Side
  readonly after: Side
  readonly changes: Changes
}

/**
 * What differs between an earlier state and now. Null until it is worked out, which takes as long as
 * running the rules on the earlier state; while the model is edited the last comparison stays.
 */
export function useComparison(earlier: Earlier | null): Comparison | null {
  const before = useBefore(earlier)
  const after = useAnalysis((analysis) => analysis)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  useEffect(() => {
    if (!before || !after || !earlier) return
    setComparison({ before, after, changes: changesBetween(before, after, earlier.findings) })
  }, [before, after, earlier])
  return comparison
}

/** The earlier state, judged by the rules of today. */
function useBefore(earlier: Earlier | null): Side | null {
  const inUse = useAnalysis((analysis) => analysis?.inUse ?? null)
  const [side, setSide] = useState<Side | null>(null)
  useEffect(() => {
    setSide(null)
    if (!inUse || !earlier) return
    return inTurns(sideOf(earlier.model, inUse, earlier.day), setSide)
  }, [earlier, inUse])
  return side
}
