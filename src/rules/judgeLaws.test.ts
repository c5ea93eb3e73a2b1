import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '@/model/model'
import { wholeModel, type Subject } from '@/model/subject'
import { propertiesOfKind, propertiesOn } from '@/model/vocabulary/properties/properties'
import { arbitraryCondition } from '@/testing/arbitraryCondition'
import { arbitraryAnswer, arbitraryModel } from '@/testing/arbitraryModel'
import type { Asked } from './finding'
import { judge } from './judge'
import { situationOf } from './situationOf'

test('an unknown verdict always has something to ask, and asks only what is open', () => {
  const setting = arbitraryModel().chain((model) =>
    fc.record({ model: fc.constant(model), subject: fc.constantFrom(...subjectsOf(model)) }),
  )
  fc.assert(
    fc.property(arbitraryCondition({ sure: true }), setting, (condition, { model, subject }) => {
      const situation = situationOf(model, [], 'inPlace')
      const { verdict: came, waitsFor } = judge(situation, condition, subject)
      expect(waitsFor.length > 0).toBe(came === 'unknown')
      for (const asked of waitsFor) {
        expect(situation.factOf(asked.subject, asked.property).value).toBeNull()
      }
    }),
    { numRuns: 300 },
  )
}, 30_000)

test('answering an open question never unsettles or turns a verdict', () => {
  const setting = arbitraryModel().chain((model) =>
    fc.record({
      model: fc.constant(model),
      subject: fc.constantFrom(...subjectsOf(model)),
      answer: anOpenAnswer(model),
    }),
  )
  fc.assert(
    fc.property(arbitraryCondition({ sure: false }), setting, (condition, { model, ...rest }) => {
      const { subject, answer } = rest
      const before = judge(situationOf(model, [], 'inPlace'), condition, subject)
      const answered = situationOf(answer ? withAnswer(model, answer) : model, [], 'inPlace')
      fc.pre(before.verdict !== 'unknown')
      expect(judge(answered, condition, subject).verdict).toBe(before.verdict)
    }),
    { numRuns: 300 },
  )
}, 30_000)

type GivenAnswer = Asked & { readonly answer: string | string[] }

/** An answer to one of the questions that are open in the model. */
function anOpenAnswer(model: Model): fc.Arbitrary<GivenAnswer | null> {
  const situation = situationOf(model, [], 'inPlace')
  const questions = subjectsOf(model)
    .flatMap((subject) =>
      propertiesAsked(model, subject).map(({ id }) => ({ subject, property: id })),
    )
    .filter(({ subject, property }) => situation.factOf(subject, property).value === null)
  if (questions.length === 0) return fc.constant(null)
  return fc
    .constantFrom(...questions)
    .chain((asked) => arbitraryAnswer(asked.property).map((answer) => ({ ...asked, answer })))
}

function propertiesAsked(model: Model, subject: Subject) {
  if (subject.type !== 'element') return propertiesOn(subject.type)
  const asked = model.elements[subject.id]
  return asked ? propertiesOfKind(asked.kind) : []
}

function subjectsOf(model: Model): readonly Subject[] {
  return [
    ...Object.values(model.elements).map(({ id }): Subject => ({ type: 'element', id })),
    ...Object.values(model.flows).map(({ id }): Subject => ({ type: 'flow', id })),
    ...Object.values(model.boundaries).map(({ id }): Subject => ({ type: 'boundary', id })),
    wholeModel,
  ]
}

function withAnswer(model: Model, { subject, property, answer }: GivenAnswer): Model {
  const given = { [property]: answer }
  const add = <Item extends { readonly answers: object }>(record: Item | undefined): Item => {
    if (!record) throw new Error('A question is about a record.')
    return { ...record, answers: { ...record.answers, ...given } }
  }
  switch (subject.type) {
    case 'element':
      return {
        ...model,
        elements: { ...model.elements, [subject.id]: add(model.elements[subject.id]) },
      }
    case 'flow':
      return { ...model, flows: { ...model.flows, [subject.id]: add(model.flows[subject.id]) } }
    case 'boundary':
      return {
        ...model,
        boundaries: { ...model.boundaries, [subject.id]: add(model.boundaries[subject.id]) },
      }
    case 'model':
      return { ...model, about: add(model.about) }
  }
}
