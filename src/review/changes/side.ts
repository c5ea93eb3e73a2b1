import type { InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { createEvaluator } from '@/rules/evaluator'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
import type { Situation } from '@/rules/situation'
import type { Threat } from '../threat'
import { createThreatList } from '../threatList'

/** One of the two states that are compared, with all that the rules of today say of it. */
export interface Side {
  readonly model: Model
  readonly situation: Situation
  readonly inUse: Pick<RulesInUse, 'rules' | 'controls'>
  /** As they stood on the day of this side, so that what has expired since can be told. */
  readonly threats: readonly Threat[]
}

/** Judges a state of a model, as it stood on a day, with the rules that it has in use. */
export function* sideOf(model: Model, inUse: Side['inUse'], day: Day): InPieces<Side> {
  const { rules, controls } = inUse
  const evaluation = yield* createEvaluator(rules, controls).evaluateInPieces(model)
  const threats = yield* createThreatList(controls)(evaluation, day)
  return { model, situation: evaluation.situation, inUse, threats }
}
