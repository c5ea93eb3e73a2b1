import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Model } from '@/model/model'
import type { Day, Moment } from '@/model/text'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf, type Stored } from '@/review/changes/side'
import { type RulesInUse, rulesForState } from '@/rules/ownPacks/rulesInUse'
import { inTurns } from '@/store/inTurns'
import { useAnalysis } from '@/store/workspace'

/** A state of the model that was kept: a signed review or an earlier version. */
export interface KeptState {
  readonly model: Model
  readonly at: Moment
  /** The day on which it was so, where the reader sits. */
  readonly day: Day
  /** What the rules found then, where that was kept. */
  readonly stored?: Stored
}

export interface Comparison {
  readonly before: Side
  readonly after: Side
  readonly changes: Changes
}

/**
 * What differs between two states, told from the earlier to the later one, whichever comes first. Null
 * until it is worked out, which takes as long as running the rules on them, and while one is not there.
 */
export function useComparison(
  one: KeptState | null,
  other: KeptState | 'now' | null,
): Comparison | null {
  const [earlier, later] = inOrder(one, other)
  const before = useSide(earlier)
  const kept = useSide(later === 'now' ? null : later)
  // What is typed meanwhile comes first.
  const now = useDeferredValue(useAnalysis((analysis) => analysis))
  const after = later === 'now' ? now : kept
  return useMemo(
    () => before && after && { before, after, changes: changesBetween(before, after) },
    [before, after],
  )
}

function inOrder(
  one: KeptState | null,
  other: KeptState | 'now' | null,
): readonly [KeptState | null, KeptState | 'now' | null] {
  const isTurned = one && other && other !== 'now' && other.at < one.at
  return isTurned ? [other, one] : [one, other]
}

/** A kept state, judged by the rules of today with the packs that it has on; null until that is done. */
export function useSide(state: KeptState | null): Side | null {
  const inUse = useAnalysis((analysis) => analysis?.inUse ?? null)
  const [judged, setJudged] = useState<Judged | null>(null)
  useEffect(() => {
    if (!inUse || !state) return
    const { model, day, stored } = state
    const rules = rulesForState(model.about.packs, inUse)
    return inTurns(sideOf(model, rules, day, stored), (side) =>
      setJudged({ of: state, inUse, side }),
    )
  }, [state, inUse])
  return judged?.of === state && judged?.inUse === inUse ? judged.side : null
}

interface Judged {
  readonly of: KeptState
  readonly inUse: RulesInUse
  readonly side: Side
}
