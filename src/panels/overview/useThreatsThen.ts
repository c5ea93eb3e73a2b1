import { useEffect, useState } from 'react'
import type { Model } from '@/model/model'
import { sideOf } from '@/review/changes/side'
import type { Threat } from '@/review/threat'
import { type RulesInUse, rulesForState } from '@/rules/ownPacks/rulesInUse'
import { inTurns } from '@/store/inTurns'
import { today } from '@/store/today'
import { useAnalysis } from '@/store/workspace'
import type { Earlier } from './TrendCard'

/**
 * The threats of an earlier state, found by the rules of today, so that what differs is the model and
 * not the rules. Null until they are found.
 */
export function useThreatsThen(
  earlier: Earlier,
  id: string,
): readonly Threat[] | 'unreadable' | null {
  const inUse = useAnalysis((analysis) => analysis?.inUse ?? null)
  const [threats, setThreats] = useState<readonly Threat[] | 'unreadable' | null>(null)
  useEffect(() => {
    if (!inUse) return
    let stop: (() => void) | undefined
    let isCurrent = true
    void earlier.read(id).then((model) => {
      if (!isCurrent) return
      if (model) stop = inTurns(threatsIn(model, inUse), setThreats)
      else setThreats('unreadable')
    })
    return () => {
      isCurrent = false
      stop?.()
    }
  }, [earlier, id, inUse])
  return threats
}

/** With the packs that were on then, as it is compared elsewhere. */
function* threatsIn(model: Model, inUse: RulesInUse) {
  const { threats } = yield* sideOf(model, rulesForState(model.about.packs, inUse), today())
  return threats
}
