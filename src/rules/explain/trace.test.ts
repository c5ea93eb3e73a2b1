import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subjectKey } from '@/model/subject'
import { arbitraryCondition } from '@/testing/arbitraryCondition'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { exampleFindings } from '@/testing/exampleFindings'
import { bind } from '../binding'
import { exists, oneOf } from '../condition'
import { compile } from '../judge'
import { recordsInOrder } from '../records'
import { situationOf } from '../situationOf'
import { sketch } from '../sketch'
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

test('the same goes for any condition about any record, boundaries among them', () => {
  const setting = arbitraryModel().chain((model) =>
    fc.record({ model: fc.constant(model), subject: fc.constantFrom(...recordsInOrder(model)) }),
  )
  fc.assert(
    fc.property(arbitraryCondition({ sure: true }), setting, (condition, { model, subject }) => {
      const binding = bind(situationOf(model, [], 'inPlace'), subject)
      const judged = compile(condition)(binding)
      const expected = judged === true ? 'holds' : judged === false ? 'fails' : 'unknown'
      expect(trace(condition, binding, 'enough').verdict).toBe(expected)
    }),
    { numRuns: 300 },
  )
}, 30_000)

test('the neighbours of a boundary are those that its verdict was read from', () => {
  const model = sketch({
    elements: { user: 'user', bot: 'chatbot', store: 'database' },
    inside: { host: ['bot', 'store'] },
    flows: { ask: 'user -> bot', write: 'bot -> store' },
  })
  const [host] = Object.values(model.boundaries)
  if (!host) throw new Error('There is a host.')
  const binding = bind(situationOf(model, [], 'inPlace'), { type: 'boundary', id: host.id })
  const met = (direction: 'in' | 'adjacent') =>
    trace(exists(direction, oneOf('peer.$kind', 'user')), binding, 'all').reasons.flatMap(
      (reason) =>
        reason.of === 'neighbours' ? reason.witnesses.map(({ peer }) => subjectKey(peer)) : [],
    )
  expect(met('in')).toEqual(['element:user'])
  expect(met('adjacent')).toEqual(['element:bot', 'element:store'])
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
