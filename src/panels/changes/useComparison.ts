import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf } from '@/review/changes/side'
import type { ExportedFinding } from '@/review/exportedFindings'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
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
 * running the rules on the earlier state.
 */
export function useComparison(earlier: Earlier | null): Comparison | null {
  const before = useSide(earlier)
  // What is typed meanwhile comes first.
  const after = useDeferredValue(useAnalysis((analysis) => analysis))
  return useMemo(
    () =>
      earlier && before && after
        ? { before, after, changes: changesBetween(before, after, earlier.findings) }
        : null,
    [earlier, before, after],
  )
}

/** An earlier state, judged by the rules of today; null until that is done. */
export function useSide(earlier: Earlier | null): Side | null {
  const inUse = useAnalysis((analysis) => analysis?.inUse ?? null)
  const [judged, setJudged] = useState<{ of: Earlier; inUse: RulesInUse; side: Side } | null>(null)
  useEffect(() => {
    if (!inUse || !earlier) return
    return inTurns(sideOf(earlier.model, inUse, earlier.day), (side) =>
      setJudged({ of: earlier, inUse, side }),
    )
  }, [earlier, inUse])
  return judged?.of === earlier && judged?.inUse === inUse ? judged.side : null
}
