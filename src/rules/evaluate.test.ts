import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '@/model/answer'
import type { Model } from '@/model/model'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { ruleFiles } from '@/testing/ruleFiles'
import { exists, has, lacks, oneOf, type Condition } from './condition'
import { evaluate } from './evaluate'
import type { Rule } from './rule'
import { sketch } from './sketch'

const plain: Rule = {
  id: 'BOT-T-1',
  version: 1,
  title: '{self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['api'] },
  when: has('self.acceptsFiles'),
  gap: lacks('self.scansFiles'),
  why: '',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: [],
  mitigations: [],
  references: [],
}

const api = (answers: Answers): Model => sketch({ elements: { api: ['api', answers] } })

function found(answers: Answers, change: Partial<Rule> = {}) {
  const [finding] = evaluate(api(answers), [{ ...plain, ...change }], []).findings.values()
  return finding
}

const inherentRule = (applies: Rule['applies'], when: Condition): Rule => ({
  ...plain,
  id: `BOT-${applies.to}`,
  applies,
  when,
  gap: null,
})

describe('what becomes of a rule', () => {
  const possible: Answers = { acceptsFiles: 'yes' }

  test('not possible here: nothing', () => {
    expect(found({ acceptsFiles: 'no' })).toBeUndefined()
  })

  test('nobody knows whether it is possible: a question', () => {
    const finding = found({})
    expect(finding?.outcome).toBe('question')
    expect(finding?.waitsFor.map(({ property }) => property)).toEqual(['acceptsFiles'])
  })

  test('nobody knows whether it is possible, but the protection is there: nothing, not even a question', () => {
    expect(found({ scansFiles: 'yes' })).toBeUndefined()
    expect(found({ scansFiles: 'no' })?.outcome).toBe('question')
    expect(found({}, { gap: null })?.outcome).toBe('question')
  })

  test('possible, and the protection is missing: open', () => {
    expect(found({ ...possible, scansFiles: 'no' })).toMatchObject({
      outcome: 'open',
      waitsFor: [],
    })
  })

  test('possible, and the protection is there or does not apply: handled', () => {
    expect(found({ ...possible, scansFiles: 'yes' })?.outcome).toBe('handled')
    expect(found({ ...possible, scansFiles: 'na' })?.outcome).toBe('handled')
  })

  test('possible, and no protection withdraws it: inherent', () => {
    expect(found(possible, { gap: null })?.outcome).toBe('inherent')
  })

  test('possible always, when it has no condition', () => {
    expect(found({ scansFiles: 'no' }, { when: null })?.outcome).toBe('open')
  })

  test.each<[string, Partial<Rule>]>([
    ['unverified', {}],
    ['unverified', { likelihood: 2, impact: 5 }],
    ['question', { likelihood: 2, impact: 4 }],
    ['unverified', { likelihood: 1, impact: 1, onUnknown: 'threat' }],
    ['question', { likelihood: 5, impact: 5, onUnknown: 'ask' }],
  ])('nobody knows of the protection: %s for %j', (outcome, change) => {
    const finding = found(possible, change)
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.waitsFor.map(({ property }) => property)).toEqual(['scansFiles'])
  })
})

test('what is out of scope raises nothing, and is still a neighbour', () => {
  const model = sketch({
    elements: { api: 'api', user: 'user' },
    flows: { call: ['user -> api', { encrypted: 'no' }] },
  })
  const without: Model = {
    ...model,
    elements: Object.fromEntries(
      Object.values(model.elements).map((element) => [
        element.id,
        element.kind === 'user' ? { ...element, outOfScope: { reason: 'Not ours' } } : element,
      ]),
    ),
    flows: Object.fromEntries(
      Object.values(model.flows).map((flow) => [flow.id, { ...flow, outOfScope: { reason: '' } }]),
    ),
  }
  const rules = [
    inherentRule({ to: 'element' }, exists('adjacent', oneOf('peer.$kind', 'user', 'api'))),
    inherentRule({ to: 'flow' }, lacks('self.encrypted')),
  ]
  const keys = (of: Model) => [...evaluate(of, rules, []).findings.keys()]
  expect(keys(model)).toEqual(['BOT-element|api', 'BOT-element|user', 'BOT-flow|call'])
  expect(keys(without)).toEqual(['BOT-element|api'])
})

test('questions are told once with all that waits for them, the weightiest first', () => {
  const model = sketch({ elements: { one: 'api', two: 'api' } })
  const files: Rule = { ...plain, likelihood: 2, impact: 2 }
  const weighty: Rule = { ...plain, id: 'BOT-T-2', when: null, likelihood: 5, impact: 5 }
  const also: Rule = { ...plain, id: 'BOT-T-3', when: null, likelihood: 1, impact: 1 }
  const { questions } = evaluate(model, [also, files, weighty], [])
  const told = questions.map(({ subject, property, weight, findings }) => ({
    asked: `${subject.type === 'element' ? subject.id : subject.type}.${property}`,
    weight,
    findings,
  }))
  expect(told).toEqual([
    { asked: 'one.scansFiles', weight: 25, findings: ['BOT-T-2|one', 'BOT-T-3|one'] },
    { asked: 'two.scansFiles', weight: 25, findings: ['BOT-T-2|two', 'BOT-T-3|two'] },
    { asked: 'one.acceptsFiles', weight: 4, findings: ['BOT-T-1|one'] },
    { asked: 'two.acceptsFiles', weight: 4, findings: ['BOT-T-1|two'] },
  ])
})

test('names and places change neither the keys of findings nor their outcomes', () => {
  const rules = ruleFiles.map(({ rule }) => rule)
  const outcomes = (model: Model) =>
    [...evaluate(model, rules, []).findings].map(([key, { outcome }]) => `${key} ${outcome}`)
  fc.assert(
    fc.property(arbitraryModel(), fc.string(), (model, name) => {
      const renamed: Model = {
        ...model,
        about: { ...model.about, title: name },
        elements: Object.fromEntries(
          Object.values(model.elements).map((element) => [element.id, { ...element, name }]),
        ),
        boundaries: Object.fromEntries(
          Object.values(model.boundaries).map((boundary) => [boundary.id, { ...boundary, name }]),
        ),
        diagrams: {},
      }
      expect(outcomes(renamed)).toEqual(outcomes(model))
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('a flow whose end is gone raises nothing and breaks nothing', () => {
  const model = sketch({ elements: { api: 'api', user: 'user' }, flows: { call: 'user -> api' } })
  const elements = Object.fromEntries(
    Object.entries(model.elements).filter(([, { kind }]) => kind !== 'user'),
  )
  const rule: Rule = { ...plain, applies: { to: 'flow' }, when: null, gap: null }
  expect(evaluate(model, [rule], []).findings.size).toBe(1)
  expect(evaluate({ ...model, elements }, [rule], []).findings.size).toBe(0)
})
