import { useMemo, useState } from 'react'
import { metCopies } from '@/interchange/signing/metCopies'
import type { Model } from '@/model/model'
import { controls as catalogue } from '@/rules/catalogue/controls'
import { chosenAtFirst, mergeOutcome } from '@/review/merging/mergeOutcome'
import type { MergeSides } from '@/review/merging/mergeWords'
import { useAnalysis, useModel } from '@/store/workspace'

/** The choices of a merge as they stand, what comes of them, and the way to choose otherwise. */
export function useMerging(theirs: Model) {
  const ours = useModel((model) => model)
  const controls = useAnalysis((analysis) => analysis?.inUse.controls) ?? catalogue
  const met = useMemo(() => metCopies(ours, theirs), [ours, theirs])
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map())
  const chosen = useMemo(() => withSaid(chosenAtFirst(met.questions), said), [met, said])
  const outcome = useMemo(
    () => mergeOutcome(met.questions, chosen, ours, theirs),
    [met, chosen, ours, theirs],
  )
  const sides = useMemo((): MergeSides => {
    const base = met.ancestor && { model: met.ancestor.model, controls }
    return { base, ours: { model: ours, controls }, theirs: { model: theirs, controls } }
  }, [met, ours, theirs, controls])
  const choose = (keys: readonly string[], isTaken: boolean) =>
    setSaid(new Map([...said, ...keys.map((key) => [key, isTaken] as const)]))
  return { met, chosen, outcome, sides, choose }
}

export type Merging = ReturnType<typeof useMerging>

function withSaid(
  atFirst: ReadonlySet<string>,
  said: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const chosen = new Set(atFirst)
  for (const [key, isTaken] of said) {
    if (isTaken) chosen.add(key)
    else chosen.delete(key)
  }
  return chosen
}
