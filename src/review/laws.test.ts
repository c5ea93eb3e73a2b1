import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setAnswer } from '@/model/edits/answers'
import { AppliedControlId, type ElementId, OwnThreatId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Level } from '@/model/text'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { controls } from '@/rules/catalogue/controls'
import { createEvaluator } from '@/rules/evaluator'
import { library } from '@/rules/packs/library'
import { oneEditAfterAnother } from '@/testing/editing'
import { largeModel } from '@/testing/largeModel'
import { reviewed, saying, today } from '@/testing/review'
import { applyControl } from './appliedControls'
import { assign, decide, reconsider, rerate } from './decide'
import { addOwnThreat, removeOwnThreat } from './ownThreats'
import type { Threat } from './threat'
import { createThreatList } from './threatList'

type Edit = (model: Model) => Model

const start = largeModel(24)
const elements = Object.values(start.elements)
const flows = Object.values(start.flows)
const turn = fc.nat(1_000)

const drawing = fc.tuple(fc.constantFrom(...Object.values(oneEditAfterAnother)), turn).map(
  ([edit, at]): Edit =>
    (model) =>
      flows.length > 0 && hasAll(model) ? edit(model, at) : model,
)

/** The edits of large models pick among what is there. */
const hasAll = (model: Model) =>
  Object.keys(model.flows).length > 0 &&
  Object.values(model.elements).some(({ kind }) => kind === 'api')

const answering = fc
  .tuple(
    fc.constantFrom(...elements),
    fc.constantFrom<PropertyId[]>(
      'rateLimits',
      'logsActions',
      'usesLlm',
      'groupChat',
      'restrictsAccess',
    ),
    fc.constantFrom('yes', 'no', null),
  )
  .map(
    ([{ id }, property, answer]): Edit =>
      (model) =>
        setAnswer(model, { type: 'element', id }, property, answer),
  )

const aboutModel = fc
  .tuple(
    fc.constantFrom<PropertyId[]>('secretRotation', 'anomalyDetection'),
    fc.constantFrom('yes', 'no', null),
  )
  .map(
    ([property, answer]): Edit =>
      (model) =>
        setAnswer(model, { type: 'model' }, property, answer),
  )

const controlling = fc
  .tuple(
    fc.constantFrom(...controls),
    fc.constantFrom(...elements),
    fc.constantFrom('planned', 'implemented', 'rejected'),
  )
  .map(([control, { id: on }, status]): Edit => (model) => {
    const id = AppliedControlId.parse(`${control.id}-${on}`)
    return applyControl(model, { id, control: control.id, on: { type: 'element', id: on }, status })
  })

const renaming = fc
  .tuple(fc.constantFrom(...elements), fc.string({ maxLength: 5 }))
  .map(([{ id }, name]): Edit => (model) => {
    const element = model.elements[id]
    return element
      ? { ...model, elements: { ...model.elements, [id]: { ...element, name } } }
      : model
  })

const removing = fc.constantFrom(...elements).map(
  ({ id }): Edit =>
    (model) =>
      without(model, id),
)

const restoring = fc.constantFrom(...elements).map((element): Edit => (model) => {
  const back = flows.filter(({ from, to }) => from === element.id || to === element.id)
  const there = { ...model.elements, [element.id]: element }
  const whole = back.filter(({ from, to }) => from in there && to in there)
  const joined = Object.fromEntries(whole.map((flow) => [flow.id, flow]))
  return { ...model, elements: there, flows: { ...model.flows, ...joined } }
})

function without(model: Model, id: ElementId): Model {
  const { [id]: _, ...rest } = model.elements
  const kept = Object.values(model.flows).filter(({ from, to }) => from !== id && to !== id)
  return {
    ...model,
    elements: rest,
    flows: Object.fromEntries(kept.map((flow) => [flow.id, flow])),
  }
}

/** Anything that people do to a model but decide. */
const change = fc.oneof(drawing, answering, aboutModel, controlling, renaming, removing, restoring)

const cached = () => {
  const evaluator = createEvaluator(library, controls)
  const list = createThreatList(controls)
  return (model: Model) => atOnce(list(evaluator.evaluate(model), today))
}

const onSome = (say: (model: Model, threat: Threat) => Model) =>
  turn.map((at): Edit => (model) => {
    const { threats } = reviewed(model)
    const threat = threats[at % threats.length]
    return threat ? say(model, threat) : model
  })

describe('threats that are kept up with edits', () => {
  const deciding = fc
    .tuple(turn, fc.constantFrom('accept', 'dismiss', 'mitigate'))
    .map(([at, response]): Edit => (model) => {
      const { threats, situation } = reviewed(model)
      const threat = threats[at % threats.length]
      return threat ? decide(model, threat, saying(response), situation) : model
    })

  test('are the same as threats that are made afresh', () => {
    const edits = fc.array(
      fc.oneof({ weight: 6, arbitrary: change }, { weight: 1, arbitrary: deciding }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(edits, (steps) => {
        const keep = cached()
        let model = start
        keep(model)
        for (const step of steps) {
          model = step(model)
          expect(keep(model)).toEqual(reviewed(model).threats)
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('stay the very same objects where an edit touches nothing of theirs', () => {
    const keep = cached()
    const before = keep(start)
    const moved: Model = { ...start, diagrams: { ...start.diagrams } }
    const after = keep(moved)
    expect(after).toHaveLength(before.length)
    expect(after.every((threat, place) => threat === before[place])).toBe(true)
  })
})

describe('what people decide', () => {
  interface Said {
    readonly edit: Edit
    readonly speaks: boolean
  }

  const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
  const response = fc.constantFrom('accept', 'dismiss', 'mitigate', 'transfer', 'avoid')
  const speaking = fc.oneof(
    response.chain((said) =>
      onSome((model, threat) => decide(model, threat, saying(said), reviewed(model).situation)),
    ),
    level.chain((value) =>
      onSome((model, threat) => rerate(model, threat, { impact: { value, reason: 'We know.' } })),
    ),
    onSome(reconsider),
    onSome((model, threat) => assign(model, threat, { owner: 'Grace' })),
  )
  const writing = fc.nat(3).map((n): Edit => (model) => {
    const id = OwnThreatId.parse(`own-${String(n)}`)
    return id in model.ownThreats
      ? removeOwnThreat(model, id)
      : addOwnThreat(model, { id, title: 'Bribery', on: [{ type: 'model' }] })
  })
  const session: fc.Arbitrary<readonly Said[]> = fc.array(
    fc.oneof(
      change.map((edit) => ({ edit, speaks: false })),
      fc.oneof(speaking, writing).map((edit) => ({ edit, speaks: true })),
    ),
    { minLength: 1, maxLength: 12 },
  )

  test('is neither lost nor changed by any edit, and is always listed', () => {
    fc.assert(
      fc.property(session, (steps) => {
        let model = start
        for (const { edit, speaks } of steps) {
          const before = model
          model = edit(model)
          if (!speaks) expect(model.decisions).toBe(before.decisions)
          expect(Object.keys(model.decisions)).toEqual(
            expect.arrayContaining(Object.keys(before.decisions)),
          )
          const listed = new Map(reviewed(model).threats.map(({ id, decision }) => [id, decision]))
          for (const decision of Object.values(model.decisions)) {
            expect(listed.get(decision.id)).toBe(decision)
          }
        }
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test('has numbers that are never given twice', () => {
    fc.assert(
      fc.property(session, (steps) => {
        let model = start
        const holders = new Map<number, string>()
        for (const { edit } of steps) {
          model = edit(model)
          for (const { id, number } of [
            ...Object.values(model.decisions),
            ...Object.values(model.ownThreats),
          ]) {
            if (number === null) continue
            expect(holders.get(number) ?? id).toBe(id)
            expect(number).toBeLessThanOrEqual(model.about.lastNumber)
            holders.set(number, id)
          }
        }
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test('about a record stands again when the record is back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...elements), turn, response, ({ id }, at, said) => {
        const { threats, situation } = reviewed(start)
        const here = threats.filter(({ on, state }) =>
          on.some((subject) => subject.type === 'element' && subject.id === id && state === 'new'),
        )
        const threat = here[at % Math.max(1, here.length)]
        if (!threat) return
        const decided = decide(start, threat, saying(said), situation)
        const removed = without(decided, id)
        expect(reviewed(removed).threat(threat.id).state).toBe('gone')
        const back = { ...removed, elements: decided.elements, flows: decided.flows }
        expect(reviewed(back).threat(threat.id)).toEqual(reviewed(decided).threat(threat.id))
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test('a level set by hand holds through every edit', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), turn, level, (edits, at, value) => {
        const { threats } = reviewed(start)
        const threat = threats[at % threats.length]
        if (!threat) return
        const set = rerate(start, threat, { likelihood: { value, reason: 'We know.' } })
        const model = edits.reduce((now, edit) => edit(now), set)
        const after = reviewed(model).threat(threat.id)
        if (after.state !== 'gone') expect(after.ratings?.inherent.likelihood.value).toBe(value)
        expect(after.decision).toMatchObject({ likelihood: { value } })
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
