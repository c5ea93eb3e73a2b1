import type { Model } from '@/model/model'
import type { Control } from './control'
import { evaluate, type Evaluation } from './evaluate'
import type { Rule } from './rule'

/** Evaluates one state of a model after another. */
export interface Evaluator {
  readonly evaluate: (model: Model) => Evaluation
}

/** An evaluator of these rules. */
export function createEvaluator(rules: readonly Rule[], controls: readonly Control[]): Evaluator {
  return { evaluate: (model) => evaluate(model, rules, controls) }
}
