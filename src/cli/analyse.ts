import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import type { Threat } from '@/review/threat'
import { threatsOf } from '@/review/threatsOf'
import { controls } from '@/rules/catalogue/controls'
import { checkModel, type CheckResult } from '@/rules/checkModel'
import { evaluate } from '@/rules/evaluate'
import { library } from '@/rules/packs/library'
import { modelChecks } from '@/rules/packs/modelChecks'
import type { Question } from '@/rules/question'
import type { Situation } from '@/rules/situation'

/** All that the rules and the decisions say of a model. */
export interface Analysis {
  readonly model: Model
  readonly situation: Situation
  /** In ranking order. */
  readonly threats: readonly Threat[]
  readonly questions: readonly Question[]
  readonly checks: readonly CheckResult[]
}

/** Works it out, as it stands on a day. */
export function analyse(model: Model, today: Day): Analysis {
  const evaluation = evaluate(model, library, controls)
  const { situation, questions } = evaluation
  return {
    model,
    situation,
    threats: threatsOf(evaluation, controls, today),
    questions,
    checks: checkModel(model, modelChecks, situation),
  }
}
