import { expect, test } from 'vitest'
import { exampleFindings } from '@/testing/exampleFindings'
import { bind } from '../binding'
import { compile } from '../judge'
import { trace } from './trace'

test('there are examples to try', () => expect(exampleFindings.length).toBeGreaterThan(100))

test('what decided a verdict leads to the verdict that the evaluator gives', () => {
  for (const { title, finding, situation } of exampleFindings) {
    const binding = bind(situation, finding.subject)
    for (const condition of [finding.rule.when, finding.rule.gap]) {
      if (!condition) continue
      const judged = compile(condition)(binding)
      const expected = judged === true ? 'holds' : judged === false ? 'fails' : 'unknown'
      for (const keep of ['enough', 'every'] as const) {
        expect(trace(condition, binding, keep).verdict, title).toBe(expected)
      }
    }
  }
})

test('a verdict that is known rests on no unknown fact that weighs', () => {
  for (const { title, finding, situation } of exampleFindings) {
    const binding = bind(situation, finding.subject)
    for (const condition of [finding.rule.when, finding.rule.gap]) {
      if (!condition) continue
      const { verdict, reasons } = trace(condition, binding, 'enough')
      if (verdict === 'unknown') continue
      const unknown = reasons.filter((reason) => reason.weighs && reason.verdict === 'unknown')
      expect(unknown, title).toEqual([])
    }
  }
})
