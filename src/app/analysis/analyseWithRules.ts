import { atOnce, type InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { badgesOf } from '@/review/badges'
import { createThreatList } from '@/review/threatList'
import { controls } from '@/rules/catalogue/controls'
import { createEvaluator } from '@/rules/evaluator'
import { library } from '@/rules/packs/library'
import type { Analyse, Analysis } from '@/store/analysisStore'
import { today } from '@/store/today'

/** The rules, ready to be run again and again on one model as it is edited. */
export function createAnalyser(): Analyse {
  const evaluator = createEvaluator(library, controls)
  const threatsIn = createThreatList(controls)
  return function* analyse(model): InPieces<Analysis> {
    const evaluation = yield* evaluator.evaluateInPieces(model)
    const threats = yield* threatsIn(evaluation, today())
    return {
      model,
      situation: evaluation.situation,
      threats,
      questions: evaluation.questions,
      get findings() {
        return evaluation.findings
      },
      badges: badgesOf(threats),
    }
  }
}

/** What the rules say of a model that is looked at once. */
export function analysisOf(model: Model): Analysis {
  return atOnce(createAnalyser()(model))
}
