import { inCodeUnitOrder } from '@/model/canonicalJson'
import { type Model, tableNames } from '@/model/model'
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

/**
 * Works it out, as it stands on a day. Where nothing else tells records apart they come by id, so that
 * a model says the same whatever the file that it was read from.
 */
export function analyse(read: Model, today: Day): Analysis {
  const model = inOrder(read)
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

/** The model with the records of each table in the order of their ids. */
function inOrder(model: Model): Model {
  const tables = tableNames.map((table) => {
    const records = Object.entries(model[table])
    return [
      table,
      Object.fromEntries(records.toSorted(([one], [other]) => inCodeUnitOrder(one, other))),
    ]
  })
  return { ...model, ...Object.fromEntries(tables) }
}
