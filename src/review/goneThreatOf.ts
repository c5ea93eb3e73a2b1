import type { Decision } from '@/model/decision'
import type { Model } from '@/model/model'
import { Stride } from '@/model/ownThreat'
import { recordsInKey } from './recordsInKey'
import type { Threat } from './threat'

/** A decision about something that no rule finds any more. */
export function goneThreatOf(decision: Decision, model: Model): Threat {
  return {
    id: decision.id,
    origin: { type: 'gone', decision },
    title: decision.title,
    stride: strideIn(decision.rule),
    on: recordsInKey(decision.id, model),
    ratings: null,
    state: 'gone',
    decision,
    changedFacts: [],
  }
}

/** The letter in `BOT-T-201`, for a rule that may no longer be at hand; rules of packs tell none. */
function strideIn(rule: string): readonly Stride[] {
  const letter = Stride.safeParse(/^BOT-([A-Z])-/.exec(rule)?.[1])
  return letter.success ? [letter.data] : []
}
