import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import type { Change } from './changeLog'
import type { Control } from './control'
import { createEvaluator } from './evaluator'
import type { Finding } from './finding'
import type { Replaced } from './findingBook'
import type { Question } from './question'
import type { Rule } from './rule'
import type { ControlView, Situation } from './situation'

/** What differs from an earlier evaluation. */
export interface Since {
  readonly mark: object
  /** The facts that differ, of those that have been asked for. */
  readonly changes: readonly Change[]
  readonly replaced: readonly Replaced[]
}

/** What the rules make of a model. */
export interface Evaluation {
  readonly situation: Situation
  /** Stands for this evaluation, without holding on to it. */
  readonly mark: object
  /** What differs from the evaluation before, by its mark; null when there was none. */
  readonly since: Since | null
  /** Every finding of a rule whose threat is possible, or may be; `handled` ones are among them. */
  readonly findings: ReadonlyMap<FindingKey, Finding>
  /** What to ask, the weightiest first. */
  readonly questions: readonly Question[]
}

/** Evaluates every rule on every record that it is about. */
export function evaluate(
  model: Model,
  rules: readonly Rule[],
  controls: readonly Control[],
  view: ControlView = 'inPlace',
): Evaluation {
  return createEvaluator(rules, controls, view).evaluate(model)
}
