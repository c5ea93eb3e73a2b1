import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, isAnswerTo, notApplicable } from '@/model/answer'
import type { ControlStatus } from '@/model/appliedControl'
import { isAsked, setAnswer } from '@/model/edits/answers'
import { AppliedControlId, BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey, type Subject, wholeModel } from '@/model/subject'
import { largeModel } from '@/testing/largeModel'
import { controls as catalogue } from './catalogue/controls'
import type { Control } from './control'
import { evaluate } from './evaluate'
import { library } from './packs/library'
import { recordsInOrder } from './records'
import { factOrigin } from './explain/factOrigin'
import { situationOf } from './situationOf'
import { sketch } from './sketch'

const limits: Control = {
  id: 'CTL-A',
  name: 'Encrypt and limit',
  kind: 'prevent',
  effort: 1,
  description: '',
  effects: [
    { on: 'flow', property: 'encrypted', value: 'yes' },
    { on: 'element', property: 'rateLimits', value: 'yes' },
  ],
  references: [],
}

const base = sketch({
  elements: { user: 'user', bot: 'chatbot', api: 'api' },
  inside: { host: ['bot'] },
  flows: { ask: 'user -> bot', call: 'bot -> api' },
})
const bot: Subject = { type: 'element', id: ElementId.parse('bot') }
const api: Subject = { type: 'element', id: ElementId.parse('api') }
const ask: Subject = { type: 'flow', id: FlowId.parse('ask') }
const call: Subject = { type: 'flow', id: FlowId.parse('call') }
const host: Subject = {
  type: 'boundary',
  id: BoundaryId.parse(Object.keys(base.boundaries)[0]),
}

type Said = readonly [on: Subject, status: ControlStatus]

function saying(model: Model, control: string, ...said: readonly Said[]): Model {
  const records = said.map(([on, status], at) => ({
    id: AppliedControlId.parse(`applied-${at}`),
    control,
    name: '',
    on,
    status,
    evidence: '',
    owner: '',
    due: null,
    notes: '',
  }))
  const added = Object.fromEntries(records.map((record) => [record.id, record]))
  return { ...model, controls: { ...model.controls, ...added } }
}

const limitsAt = (subject: Subject, ...said: readonly Said[]) => {
  const model = saying(base, 'CTL-A', ...said)
  const seen = (view: 'inPlace' | 'planned') => situationOf(model, [limits], view)
  const name = subject.type === 'flow' ? 'encrypted' : 'rateLimits'
  return [seen('inPlace').factOf(subject, name).value, seen('planned').factOf(subject, name).value]
}

describe('a default control counts everywhere', () => {
  test('but where the record itself rejects it', () => {
    const said: readonly Said[] = [
      [wholeModel, 'implemented'],
      [bot, 'rejected'],
    ]
    expect(limitsAt(bot, ...said)).toEqual([null, null])
    expect(limitsAt(api, ...said)).toEqual(['yes', 'yes'])
  })

  test('also where it was planned before', () => {
    expect(limitsAt(bot, [wholeModel, 'verified'], [bot, 'planned'])).toEqual(['yes', 'yes'])
  })

  test('but not in a boundary that rejects it, unless a record in there has it', () => {
    const said: readonly Said[] = [
      [wholeModel, 'implemented'],
      [host, 'rejected'],
    ]
    expect(limitsAt(bot, ...said)).toEqual([null, null])
    expect(limitsAt(bot, ...said, [bot, 'implemented'])).toEqual(['yes', 'yes'])
    expect(limitsAt(api, ...said)).toEqual(['yes', 'yes'])
  })

  test('and a flow has what one of its ends has, whatever the other says', () => {
    const said: readonly Said[] = [
      [bot, 'implemented'],
      [api, 'rejected'],
    ]
    expect(limitsAt(call, ...said)).toEqual(['yes', 'yes'])
    expect(limitsAt(call, ...said, [call, 'rejected'])).toEqual([null, null])
    expect(limitsAt(ask, ...said)).toEqual(['yes', 'yes'])
  })
})

test('the explanation says that a default control has set the fact', () => {
  const words = (...said: readonly Said[]) => {
    const model = saying(base, 'CTL-A', ...said)
    return factOrigin(bot, 'rateLimits', situationOf(model, [limits], 'inPlace'), [limits]).text
  }
  expect(words([wholeModel, 'implemented'])).toBe(
    'set by the default control “Encrypt and limit” (in place)',
  )
  expect(words([wholeModel, 'implemented'], [bot, 'verified'])).toBe(
    'set by the control “Encrypt and limit” (verified)',
  )
})

const drawn = largeModel(16)
const records = recordsInOrder(drawn).filter(({ type }) => type !== 'model')
const statuses = fc.constantFrom<ControlStatus[]>('proposed', 'planned', 'implemented', 'rejected')

/** Some records say that some questions do not apply to them, and some say something of the control. */
const modelWithExceptions = fc.record({
  // What a control writes for the model itself is asked of nothing else.
  control: fc.constantFrom(
    ...catalogue.filter(({ effects }) => effects.every(({ on }) => on !== 'model')),
  ),
  inapplicable: fc.subarray([...records]),
  saying: fc.uniqueArray(fc.tuple(fc.constantFrom(...records), statuses), {
    maxLength: 4,
    selector: ([on]) => subjectKey(on),
  }),
})

test('applying a default control is the same as applying it to each fitting record', () => {
  fc.assert(
    fc.property(modelWithExceptions, ({ control, inapplicable, saying: all }) => {
      // What stands on an element speaks for its flows too, and what stands on a boundary for more.
      const said = all.filter(([on]) => control.effects.every((effect) => effect.on === on.type))
      const asked = (subject: Subject) =>
        control.effects.filter(
          ({ on, property }) => on === subject.type && isAsked(drawn, subject, property),
        )
      const apart = inapplicable.filter((subject) =>
        asked(subject).every(({ property }) => isAnswerTo(property, notApplicable)),
      )
      const answering = (model: Model, subjects: readonly Subject[], answer: Answer | null) =>
        subjects.reduce(
          (rest, subject) =>
            asked(subject).reduce(
              (next, { property }) => setAnswer(next, subject, property, answer),
              rest,
            ),
          model,
        )
      const unanswered = answering(saying(drawn, control.id, ...said), records, null)
      const start = answering(unanswered, apart, notApplicable)
      const silent = new Set([
        ...apart.map(subjectKey),
        ...said.flatMap(([on, status]) => (status === 'rejected' ? [subjectKey(on)] : [])),
      ])
      const fitting = records.filter(
        (subject) => !silent.has(subjectKey(subject)) && asked(subject).length > 0,
      )
      const more = { ...start, controls: {} }
      const asDefault = saying(more, control.id, [wholeModel, 'implemented'])
      const each = saying(more, control.id, ...fitting.map((on): Said => [on, 'implemented']))
      const withSaid = (model: Model) => ({
        ...model,
        controls: { ...renamed(model.controls), ...start.controls },
      })
      expect(outcomes(withSaid(asDefault))).toEqual(outcomes(withSaid(each)))
    }),
    { numRuns: 100 },
  )
})

/** So that they do not get in the way of what is said already. */
function renamed(controls: Model['controls']): Model['controls'] {
  const entries = Object.values(controls).map((control) => {
    const id = AppliedControlId.parse(`new-${control.id}`)
    return [id, { ...control, id }] as const
  })
  return Object.fromEntries(entries)
}

function outcomes(model: Model) {
  return [...evaluate(model, library, catalogue).findings.values()].map(
    ({ key, outcome, waitsFor }) => [key, outcome, waitsFor],
  )
}
