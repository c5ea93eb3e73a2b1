import type { Model } from '@/model/model'
import { badgesOf } from '@/review/badges'
import { threatsOf } from '@/review/threatsOf'
import { controls } from '@/rules/catalogue/controls'
import { createEvaluator } from '@/rules/evaluator'
import { library } from '@/rules/packs/library'
import type { Analysis } from '@/store/analysisStore'
import { today } from '@/store/today'

/** The rules, ready to be run again and again on one model as it is edited. */
export function createAnalyser(): (model: Model) => Analysis {
  const evaluator = createEvaluator(library, controls)
  return (model) => {
    const evaluation = evaluator.evaluate(model)
    const threats = threatsOf(model, evaluation, controls, today())
    return {
      model,
      situation: evaluation.situation,
      threats,
      questions: evaluation.questions,
      badges: badgesOf(threats),
    }
  }
}
