import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Model } from '@/model/model'
import { effectsBook, type ThreatEffect } from '@/review/controls/controlEffects'
import { isSameForRisk } from '@/review/controls/sameForRisk'
import { today } from '@/store/today'
import { useAnalysis, useModel } from '@/store/workspace'
import { createEffectsQueue, type EffectsQueue } from './effectsQueue'

interface Effects {
  readonly queue: EffectsQueue
  /** The model as it was when something last changed that controls hang on. */
  readonly model: Model
}

const EffectsContext = createContext<Effects | null>(null)

/** Lets what is inside ask what controls do. Nothing is worked out before it is asked for. */
export function WithEffects({ children }: { readonly children: ReactNode }) {
  const inUse = useAnalysis((analysis) => analysis?.inUse ?? null)
  const model = useModel(useMemo(() => settledForRisk(), []))
  const queue = useMemo(() => inUse && createEffectsQueue(effectsBook(inUse, today())), [inUse])
  useEffect(() => () => queue?.stop(), [queue])
  const effects = useMemo(() => queue && { queue, model }, [queue, model])
  return <EffectsContext value={effects}>{children}</EffectsContext>
}

/** The model, the very same one as long as nothing changes that controls hang on. */
function settledForRisk(): (model: Model) => Model {
  let last: Model | undefined
  return (model) => {
    if (!last || !isSameForRisk(last, model)) last = model
    return last
  }
}

/** The models to compare. Made once by its owner, for it is asked again when it is another one. */
export type Compare = (model: Model) => readonly [without: Model, having: Model]

/** What becomes of threats between two models; null until it is known. What was known is shown until then. */
export function useEffectsOf(compare: Compare | null): readonly ThreatEffect[] | null {
  const context = useContext(EffectsContext)
  const [known, setKnown] = useState<{ of: Compare; effects: readonly ThreatEffect[] } | null>(null)
  useEffect(() => {
    if (!context || !compare) return
    const { queue, model } = context
    return queue.ask(
      () => compare(model),
      (effects) => setKnown({ of: compare, effects }),
    )
  }, [context, compare])
  return known && known.of === compare ? known.effects : null
}
