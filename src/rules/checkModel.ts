import type { Model } from '@/model/model'
import { wholeModel, type Subject } from '@/model/subject'
import { bind } from './binding'
import { controls } from './catalogue/controls'
import type { Condition } from './condition'
import { titleOf } from './explain/titleOf'
import { trace, type Reason } from './explain/trace'
import { compile } from './judge'
import type { ModelCheck } from './modelCheck'
import { recordsInOrder } from './records'
import type { Applies } from './rule'
import type { Situation } from './situation'
import { situationOf } from './situationOf'

/** A check that holds, of a record or of the whole model. */
export interface CheckResult {
  readonly check: ModelCheck
  readonly subject: Subject
  /** With the names of this model. */
  readonly title: string
  readonly remedy: string
  /** The facts that it was read from. */
  readonly reasons: readonly Reason[]
}

/**
 * What of the drawing is unfinished: for each check in its order, the records of which it holds in
 * theirs. A situation of the same model that is there already saves making one.
 */
export function checkModel(
  model: Model,
  checks: readonly ModelCheck[],
  situation: Situation = situationOf(model, controls, 'inPlace'),
): readonly CheckResult[] {
  const subjects = recordsInOrder(model)
  return checks.flatMap((check) => {
    const found = subjects.filter(
      (subject) => isAbout(check.applies, model, subject) && holds(check.when, subject, situation),
    )
    return resultsOf(check, found, situation)
  })
}

function resultsOf(
  check: ModelCheck,
  found: readonly Subject[],
  situation: Situation,
): readonly CheckResult[] {
  const { throughout } = check
  if (found.length > 0 && throughout && holds(throughout.when, wholeModel, situation)) {
    return [resultOf(check, throughout, wholeModel, situation)]
  }
  return found.map((subject) => resultOf(check, check, subject, situation))
}

type Said = Pick<ModelCheck, 'when' | 'title' | 'remedy'>

function resultOf(
  check: ModelCheck,
  { when, title, remedy }: Said,
  subject: Subject,
  situation: Situation,
): CheckResult {
  const { reasons } = trace(when, bind(situation, subject), 'enough')
  return { check, subject, title: titleOf({ title }, subject, situation.model), remedy, reasons }
}

function holds(condition: Condition, subject: Subject, situation: Situation): boolean {
  return compile(condition)(bind(situation, subject)) === true
}

/** What is out of scope need not be finished. */
function isAbout(applies: Applies, model: Model, subject: Subject): boolean {
  if (subject.type === 'model') return applies.to === 'model'
  if (subject.type === 'flow') {
    return applies.to === 'flow' && model.flows[subject.id]?.outOfScope === null
  }
  if (subject.type === 'boundary') {
    const kind = model.boundaries[subject.id]?.kind
    return applies.to === 'boundary' && isOneOf(kind, applies.kinds)
  }
  const element = model.elements[subject.id]
  return (
    applies.to === 'element' && element?.outOfScope === null && isOneOf(element.kind, applies.kinds)
  )
}

function isOneOf<Kind>(kind: Kind | undefined, kinds: readonly Kind[] | undefined): boolean {
  return kind !== undefined && (kinds?.includes(kind) ?? true)
}
