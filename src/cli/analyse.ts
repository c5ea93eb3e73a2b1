import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { FindingKey } from '@/model/id'
import { type Model, tableNames } from '@/model/model'
import type { Day } from '@/model/text'
import type { Threat } from '@/review/threat'
import { threatsOf } from '@/review/threatsOf'
import { checkModel, type CheckResult } from '@/rules/checkModel'
import type { Control } from '@/rules/control'
import { evaluate } from '@/rules/evaluate'
import type { Finding } from '@/rules/finding'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { modelChecks } from '@/rules/packs/modelChecks'
import type { Question } from '@/rules/question'
import type { Situation } from '@/rules/situation'

/** All that the rules and the decisions say of a model. */
export interface Analysis {
  readonly model: Model
  readonly situation: Situation
  /** Those that may be applied. */
  readonly controls: readonly Control[]
  /** In ranking order. */
  readonly threats: readonly Threat[]
  readonly findings: ReadonlyMap<FindingKey, Finding>
  readonly questions: readonly Question[]
  readonly checks: readonly CheckResult[]
}

/**
 * Works it out, as it stands on a day, with the packs that the model has switched on and those given
 * beside. Where nothing else tells records apart they come by id, so that
 * a model says the same whatever the file that it was read from.
 */
export function analyse(read: Model, today: Day, packs: readonly LoadedPack[] = []): Analysis {
  const model = inOrder(read)
  const switchedOn = [...model.about.packs, ...packs.map(({ id }) => id)]
  const { rules, controls } = rulesInUse(switchedOn, packs)
  const evaluation = evaluate(model, rules, controls)
  const { situation, findings, questions } = evaluation
  return {
    model,
    situation,
    controls,
    threats: threatsOf(evaluation, controls, today),
    findings,
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
