import type { InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { inPiecesInWordsOf } from '@/model/vocabulary/inPiecesInWordsOf'
import { createEvaluator } from '@/rules/evaluator'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
import type { UsedPack } from '@/rules/ownPacks/usedPack'
import type { Situation } from '@/rules/situation'
import type { ExportedFinding } from '../exportedFindings'
import type { Threat } from '../threat'
import { createThreatList } from '../threatList'

/** One of the two states that are compared, with all that the rules of today say of it. */
export interface Side {
  readonly model: Model
  readonly situation: Situation
  /** Of the packs that this state has switched on. */
  readonly inUse: Pick<RulesInUse, 'rules' | 'controls' | 'vocabulary' | 'packs'>
  /** As they stood on the day of this side, so that what has expired since can be told. */
  readonly threats: readonly Threat[]
  /** What the rules said on that day; absent where nothing was kept of it, and today is all there is. */
  readonly stored?: Stored
}

/** What the rules of a day found in a state, and the packs that they came from. */
export interface Stored {
  readonly findings: readonly ExportedFinding[]
  /** Empty where it was not kept. */
  readonly packs: readonly UsedPack[]
}

/** Judges a state of a model, as it stood on a day, with the rules that it has in use. */
export function* sideOf(
  model: Model,
  inUse: Side['inUse'],
  day: Day,
  stored?: Stored,
): InPieces<Side> {
  const judged = yield* inPiecesInWordsOf(inUse.vocabulary, judging(model, inUse, day))
  return { ...judged, ...(stored && { stored }) }
}

function* judging(model: Model, inUse: Side['inUse'], day: Day): InPieces<Side> {
  const { rules, controls } = inUse
  const evaluation = yield* createEvaluator(rules, controls).evaluateInPieces(model)
  const threats = yield* createThreatList(controls)(evaluation, day)
  return { model, situation: evaluation.situation, inUse, threats }
}
