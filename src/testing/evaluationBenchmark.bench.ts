import { bench, describe } from 'vitest'
import { controls } from '@/rules/catalogue/controls'
import { createEvaluator } from '@/rules/evaluator'
import { evaluate } from '@/rules/evaluate'
import type { Model } from '@/model/model'
import { oneEditAfterAnother } from './editing'
import { largeModel } from './largeModel'
import { ruleFiles } from './ruleFiles'

const rules = ruleFiles.map(({ rule }) => rule)
const model = largeModel(1_000)

describe(`1,000 elements, 1,500 flows, ${rules.length} rules`, () => {
  bench('a full run', () => {
    evaluate({ ...model }, rules, controls)
  })

  for (const [title, edit] of Object.entries(oneEditAfterAnother)) {
    const evaluator = createEvaluator(rules, controls)
    let current: Model = model
    let turn = 0
    evaluator.evaluate(current)
    bench(`after ${title}`, () => {
      current = edit(current, turn)
      turn += 1
      evaluator.evaluate(current)
    })
  }
})
