import { describe, expect, test } from 'vitest'
import { ElementId, FlowId } from '@/model/id'
import { wholeModel, type Subject } from '@/model/subject'
import {
  all,
  any,
  atLeast,
  crosses,
  exists,
  has,
  lacks,
  not,
  oneOf,
  overlaps,
  sure,
  type Condition,
} from './condition'
import { judge } from './judge'
import { sketch, type Sketch } from './sketch'
import { situationOf } from './situationOf'

const element = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })
const flow = (id: string): Subject => ({ type: 'flow', id: FlowId.parse(id) })

function judged(drawing: Sketch, condition: Condition, subject = element('api')) {
  return judge(situationOf(sketch(drawing), [], 'inPlace'), condition, subject)
}

function verdict(drawing: Sketch, condition: Condition, subject?: Subject) {
  return judged(drawing, condition, subject).verdict
}

/** An API whose three questions are answered with yes, with no, and not at all. */
const drawing: Sketch = {
  elements: { api: ['api', { rateLimits: 'yes', validatesInput: 'no' }] },
}
const yes = has('self.rateLimits')
const no = has('self.validatesInput')
const open = has('self.hidesErrors')

const gatewayFailing = (failMode: string): Sketch => ({
  elements: { api: ['gateway', { failMode }] },
})

const agentWith = (answers: object): Sketch => ({ elements: { api: ['agent', answers] } })

describe('the combinators follow Kleene', () => {
  // In the order of truth, so that *and* is the lesser and *or* the greater.
  const values = [false, 'unknown', true] as const
  const claims = [no, open, yes].map((claim, truth) => ({ claim, truth, value: values[truth] }))
  const pairs = claims.flatMap((one) => claims.map((other) => ({ one, other })))

  test.each(pairs)('$one.value and, or $other.value', ({ one, other }) => {
    const [least, most] = [Math.min(one.truth, other.truth), Math.max(one.truth, other.truth)]
    expect(verdict(drawing, all(one.claim, other.claim))).toBe(values[least])
    expect(verdict(drawing, any(one.claim, other.claim))).toBe(values[most])
  })

  test.each(claims)('not, sure $value', ({ claim, truth, value }) => {
    expect(verdict(drawing, not(claim))).toBe(values[2 - truth])
    expect(verdict(drawing, sure(claim))).toBe(value === true)
  })

  test('nothing to fulfil is fulfilled, and nothing to choose from is not', () => {
    expect(verdict(drawing, all())).toBe(true)
    expect(verdict(drawing, any())).toBe(false)
  })
})

describe('a claim about a protection', () => {
  test.each([
    ['yes', true, false],
    ['no', false, true],
    ['na', false, false],
  ])('answered %s', (answer, hasIt, lacksIt) => {
    const answered: Sketch = { elements: { api: ['api', { rateLimits: answer }] } }
    expect(verdict(answered, has('self.rateLimits'))).toBe(hasIt)
    expect(verdict(answered, lacks('self.rateLimits'))).toBe(lacksIt)
  })

  test('not answered is unknown either way, and asks', () => {
    const asked = [{ subject: element('api'), property: 'hidesErrors' }]
    expect(judged(drawing, has('self.hidesErrors'))).toEqual({
      verdict: 'unknown',
      waitsFor: asked,
    })
    expect(judged(drawing, lacks('self.hidesErrors'))).toEqual({
      verdict: 'unknown',
      waitsFor: asked,
    })
  })

  test('with choices is there with a good one and missing with any other', () => {
    expect(verdict(gatewayFailing('fail-closed'), has('self.failMode'))).toBe(true)
    expect(verdict(gatewayFailing('fail-closed'), lacks('self.failMode'))).toBe(false)
    expect(verdict(gatewayFailing('fail-open'), lacks('self.failMode'))).toBe(true)
  })

  test('that is not asked of the kind is neither there nor missing', () => {
    expect(verdict(drawing, has('self.encryptedAtRest'))).toBe(false)
    expect(verdict(drawing, lacks('self.encryptedAtRest'))).toBe(false)
    expect(verdict(drawing, lacks('source.rateLimits'))).toBe(false)
  })
})

describe('a claim about a value', () => {
  test('holds for one of the values, or for any of several', () => {
    const acting = agentWith({ autonomy: 'suggest-only', actions: ['read-data', 'deploy'] })
    expect(verdict(acting, oneOf('self.autonomy', 'suggest-only', 'human-approves'))).toBe(true)
    expect(verdict(acting, oneOf('self.autonomy', 'fully-autonomous'))).toBe(false)
    expect(verdict(acting, overlaps('self.actions', 'deploy', 'run-shell'))).toBe(true)
    expect(verdict(acting, overlaps('self.actions', 'move-money'))).toBe(false)
    expect(verdict(agentWith({ actions: [] }), overlaps('self.actions', 'deploy'))).toBe(false)
  })

  test('is settled by what a fact can still be, and by what it has in any case', () => {
    const reached: Sketch = { elements: { api: 'api', tool: 'tool' } }
    expect(verdict(reached, oneOf('self.$exposure', 'partner', 'indirect'))).toBe(false)
    expect(verdict(reached, oneOf('self.$exposure', 'none', 'internet'))).toBe(true)
    expect(verdict(reached, oneOf('self.$exposure', 'internet'))).toBe('unknown')

    const acting: Sketch = {
      elements: { api: ['agent', { actions: ['deploy'] }], tool: 'tool' },
      flows: { call: 'api -> tool' },
    }
    expect(verdict(acting, overlaps('self.$effectiveActions', 'deploy'))).toBe(true)
    expect(verdict(acting, overlaps('self.$effectiveActions', 'run-shell'))).toBe('unknown')
  })

  test('compares numbers', () => {
    const holding: Sketch = { ...drawing, assets: { pii: { on: ['api'], confidentiality: 3 } } }
    expect(verdict(holding, atLeast('self.$C', 3))).toBe(true)
    expect(verdict(holding, atLeast('self.$C', 4))).toBe(false)
    expect(verdict(holding, atLeast('self.$kind', 0))).toBe(false)
  })
})

describe('a claim about neighbours', () => {
  const around: Sketch = {
    elements: {
      user: 'user',
      api: 'api',
      one: ['tool', { sandboxed: 'yes' }],
      two: 'tool',
      data: 'database',
    },
    inside: { 'cloud-account': ['api', 'one'], internet: ['user'] },
    flows: {
      ask: ['user -> api', { encrypted: 'yes' }],
      run: 'api -> one',
      again: 'api -> one',
      other: ['api -> two', { encrypted: 'no' }],
      store: 'two -> data',
      loop: 'api -> api',
    },
  }
  const isTool = oneOf('peer.$kind', 'tool')

  test('looks along the flows in its direction, and at both ends', () => {
    expect(verdict(around, exists('in', oneOf('peer.$kind', 'user')))).toBe(true)
    expect(verdict(around, exists('out', oneOf('peer.$kind', 'user')))).toBe(false)
    expect(verdict(around, exists('adjacent', oneOf('peer.$kind', 'user')))).toBe(true)
    expect(verdict(around, exists('adjacent', oneOf('peer.$kind', 'api')))).toBe(false)
    expect(verdict(around, exists('in', has('flow.encrypted')))).toBe(true)
  })

  test('counts neighbours and not flows', () => {
    expect(verdict(around, exists('out', isTool, { min: 2 }))).toBe(true)
    expect(verdict(around, exists('out', isTool, { min: 3 }))).toBe(false)
    expect(verdict(around, exists('out', has('peer.sandboxed'), { min: 2 }))).toBe('unknown')
  })

  test('asks only those who can still make it true', () => {
    const { waitsFor } = judged(around, exists('out', all(isTool, lacks('peer.sandboxed'))))
    expect(waitsFor).toEqual([{ subject: element('two'), property: 'sandboxed' }])
  })

  test('reaches the neighbours of neighbours, and those of the ends of a flow', () => {
    const nested = exists('out', exists('out', oneOf('peer.$kind', 'database'), { of: 'peer' }))
    expect(verdict(around, nested)).toBe(true)
    const atTarget = exists('out', isTool, { of: 'target' })
    expect(verdict(around, atTarget, flow('ask'))).toBe(true)
    expect(verdict(around, atTarget, flow('run'))).toBe(false)
  })

  test('ranges over the members of a boundary and over all elements of a model', () => {
    const model = sketch(around)
    const situation = situationOf(model, [], 'inPlace')
    const cloud = Object.values(model.boundaries).find(({ kind }) => kind === 'cloud-account')
    if (!cloud) throw new Error('There is a cloud account.')
    const inCloud = (condition: Condition) =>
      judge(situation, condition, { type: 'boundary', id: cloud.id }).verdict
    expect(inCloud(exists('adjacent', isTool))).toBe(true)
    expect(inCloud(exists('adjacent', oneOf('peer.$kind', 'database')))).toBe(false)
    expect(inCloud(exists('in', oneOf('peer.$kind', 'user')))).toBe(true)
    expect(judge(situation, exists('adjacent', isTool), wholeModel).verdict).toBe(true)
  })

  test('speaks of the boundaries that the flow to the neighbour crosses', () => {
    expect(verdict(around, exists('in', crosses('internet')))).toBe(true)
    expect(verdict(around, exists('out', crosses('internet')))).toBe(false)
    expect(verdict(around, crosses('internet'), flow('ask'))).toBe(true)
    expect(verdict(around, crosses('internet'), flow('run'))).toBe(false)
    expect(verdict(around, crosses(), flow('run'))).toBe(false)
  })
})

test('an unknown verdict asks each question once, and none that is settled', () => {
  const condition = any(open, all(yes, open), all(no, has('self.mutualAuth')))
  const { waitsFor } = judged(drawing, condition)
  expect(waitsFor).toEqual([{ subject: element('api'), property: 'hidesErrors' }])
})
