import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Element } from '@/model/element'
import { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { checkModel } from './checkModel'
import { judge } from './judge'
import { modelChecks } from './packs/modelChecks'
import { recordsInOrder } from './records'
import { situationOf } from './situationOf'
import { sketch, type Sketch } from './sketch'

const found = (model: Model) =>
  checkModel(model, modelChecks).map(({ check, subject }) => `${check.id} ${subjectKey(subject)}`)

const desk: Sketch = {
  elements: { customer: 'user', bot: 'chatbot', records: 'database', old: 'api' },
  inside: { host: ['records'] },
  flows: { message: 'customer -> bot', query: 'bot -> records' },
  assets: { conversation: ['message'] },
}

const old = ElementId.parse('old')

function oldIn(model: Model): Element {
  const element = model.elements[old]
  if (!element) throw new Error('It was drawn.')
  return element
}

const renamed = (model: Model, name: string): Model => ({
  ...model,
  elements: { ...model.elements, [old]: { ...oldIn(model), name } },
})

describe('the checks of a drawing', () => {
  test('come in the order of the list, and of the records within', () => {
    expect(found(sketch(desk))).toEqual([
      'CHK-H-004 element:old',
      'CHK-H-002 element:bot',
      'CHK-H-003 element:records',
    ])
  })

  test('name the record, or what it is while it has no name', () => {
    const model = renamed(sketch(desk), '')
    expect(checkModel(model, modelChecks)[0]?.title).toBe(
      'API / backend service is not connected to anything',
    )
  })

  test('speak of this system while the model has no title', () => {
    const [only] = checkModel(sketch({ elements: { bot: 'chatbot' } }), modelChecks)
    expect(only?.title).toBe('Parts of this system are not connected to anything')
  })

  test('leave out what is out of scope', () => {
    const model = sketch(desk)
    const elements = { ...model.elements, [old]: { ...oldIn(model), outOfScope: 'it goes away' } }
    expect(found({ ...model, elements })).not.toContain('CHK-H-004 element:old')
  })

  test('tell the facts that they were read from', () => {
    const [, outside] = checkModel(sketch(desk), modelChecks)
    const names = outside?.reasons.map((reason) => (reason.of === 'fact' ? reason.name : reason.of))
    expect(names).toEqual(['$zone', '$type', 'neighbours'])
  })

  test('say nothing about an empty model', () => {
    expect(found(sketch({}))).toEqual([])
  })

  test('count a review that is agreed on by a control', () => {
    const five = { ...desk.elements, hook: 'webhook', queue: 'queue' } as const
    const flows = { ...desk.flows, update: 'customer -> hook', put: 'hook -> queue' } as const
    expect(found(sketch({ ...desk, elements: five, flows }))).toContain('CHK-H-001 model')
    const agreed = sketch({
      ...desk,
      elements: five,
      flows,
      controls: [['CTL-TM-REVIEW', 'model']],
    })
    expect(found(agreed)).not.toContain('CHK-H-001 model')
  })
})

test('a check that speaks of a record holds there, and one that speaks of the model holds throughout', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const situation = situationOf(model, [], 'inPlace')
      for (const { check, subject } of checkModel(model, modelChecks, situation)) {
        const isWider = subject.type === 'model' && check.applies.to !== 'model'
        const condition = isWider ? check.throughout?.when : check.when
        expect(condition && judge(situation, condition, subject).verdict).toBe(true)
      }
    }),
  )
})

test('no check speaks twice of a record, nor of the model and of its records at once', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const places = recordsInOrder(model).map(subjectKey)
      for (const check of modelChecks) {
        const subjects = checkModel(model, [check]).map(({ subject }) => subject)
        const at = subjects.map((subject) => places.indexOf(subjectKey(subject)))
        expect(at).toEqual([...new Set(at)].toSorted((one, other) => one - other))
        if (subjects.some(({ type }) => type === 'model')) expect(subjects.length).toBe(1)
      }
    }),
  )
})
