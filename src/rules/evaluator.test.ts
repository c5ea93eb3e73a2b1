import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '@/model/model'
import { arbitraryRule } from '@/testing/arbitraryCondition'
import { arbitrarySteps, step, type Step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { largeModel } from '@/testing/largeModel'
import { ruleFiles } from '@/testing/ruleFiles'
import { controls } from './catalogue/controls'
import { evaluate, type Evaluation } from './evaluate'
import { createEvaluator } from './evaluator'
import type { Finding } from './finding'
import type { Replaced } from './findingBook'
import type { Rule } from './rule'

const library = ruleFiles.map(({ rule }) => rule)
const models = arbitraryModel({ controls: controls.map(({ id }) => id) })

describe('an evaluation after any edits equals one from the beginning', { timeout: 30_000 }, () => {
  test('with the rules of the library', () => {
    fc.assert(
      fc.property(models, arbitrarySteps(6), (model, steps) => {
        expectSameAsFromTheBeginning(library, model, steps)
      }),
      { numRuns: 100 },
    )
  })

  test('with rules of any shape', () => {
    const rules = fc.tuple(...['BOT-1', 'BOT-2', 'BOT-3', 'BOT-4'].map(arbitraryRule))
    fc.assert(
      fc.property(rules, models, arbitrarySteps(6), (anyRules, model, steps) => {
        expectSameAsFromTheBeginning(anyRules, model, steps)
      }),
      { numRuns: 250 },
    )
  })
})

function expectSameAsFromTheBeginning(
  rules: readonly Rule[],
  model: Model,
  steps: readonly Step[],
): void {
  const evaluator = createEvaluator(rules, controls)
  evaluator.evaluate(model)
  let current = model
  for (const next of steps) {
    current = step(current, next)
    const { findings, questions } = evaluator.evaluate(current)
    const whole = evaluate({ ...current }, rules, controls)
    expect([...findings]).toEqual([...whole.findings])
    expect(questions).toEqual(whole.questions)
  }
}

test('an evaluation tells which findings differ from the one before', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(models, arbitrarySteps(4), (model, steps) => {
      const evaluator = createEvaluator(library, controls)
      let before = evaluator.evaluate(model)
      expect(before.since).toBeNull()
      let current = model
      for (const next of steps) {
        current = step(current, next)
        const after = evaluator.evaluate(current)
        if (after === before) continue
        expect(after.since?.mark).toBe(before.mark)
        expect(followed(before, after.since?.replaced ?? [])).toEqual(
          new Set(after.findings.values()),
        )
        before = after
      }
    }),
    { numRuns: 60 },
  )
})

function followed({ findings }: Evaluation, replaced: readonly Replaced[]): ReadonlySet<Finding> {
  const found = new Set(findings.values())
  for (const { before, after } of replaced) {
    if (before) found.delete(before)
    if (after) found.add(after)
  }
  return found
}

describe('what an edit does not touch stays the very same object', () => {
  const model = largeModel(40)
  const [first] = Object.values(model.elements)
  const [diagram] = Object.values(model.diagrams)
  if (!first || !diagram) throw new Error('A large model has elements and a diagram.')

  test('moving boxes and renaming changes neither findings nor questions', () => {
    const evaluator = createEvaluator(library, controls)
    const before = evaluator.evaluate(model)
    const box = { x: 1, y: 2, width: 160, height: 72 }
    const moved = evaluator.evaluate({
      ...model,
      diagrams: { [diagram.id]: { ...diagram, elements: { [first.id]: box } } },
    })
    const renamed = evaluator.evaluate({
      ...model,
      elements: { ...model.elements, [first.id]: { ...first, name: 'Another name' } },
    })
    for (const after of [moved, renamed]) {
      expect(after.findings).toBe(before.findings)
      expect(after.questions).toBe(before.questions)
    }
    expect(renamed.situation.model.elements[first.id]?.name).toBe('Another name')
  })

  test('an answer leaves the findings of others alone', () => {
    const evaluator = createEvaluator(library, controls)
    const before = evaluator.evaluate(model)
    const asked = before.questions.find(({ subject }) => subject.type === 'element')
    if (asked?.subject.type !== 'element') throw new Error('Something is asked of an element.')
    const element = model.elements[asked.subject.id]
    if (!element) throw new Error('What is asked about is there.')
    const answers = { ...element.answers, [asked.property]: 'na' }
    const after = evaluator.evaluate({
      ...model,
      elements: { ...model.elements, [element.id]: { ...element, answers } },
    })
    const kept = [...after.findings].filter(
      ([key, finding]) => before.findings.get(key) === finding,
    )
    expect(after.findings).not.toBe(before.findings)
    expect(kept.length).toBeGreaterThan(before.findings.size * 0.8)
  })
})
