import { describe, expect, test } from 'vitest'
import { AppliedControlId, BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { ControlStatus } from '@/model/appliedControl'
import { wholeModel, type Subject } from '@/model/subject'
import type { Control } from './control'
import type { ControlView, Fact } from './situation'
import { situationOf } from './situationOf'
import { sketch, type Sketch } from './sketch'

const tls: Control = {
  id: 'CTL-A',
  name: 'Encrypt and limit',
  kind: 'prevent',
  effort: 1,
  description: '',
  effects: [
    { on: 'flow', property: 'encrypted', value: 'yes' },
    { on: 'element', property: 'rateLimits', value: 'yes' },
    { on: 'boundary', property: 'defaultDeny', value: 'yes' },
    { on: 'model', property: 'inventory', value: 'yes' },
  ],
  references: [],
}

const drawing: Sketch = {
  elements: { user: 'user', bot: 'chatbot', store: 'database', far: 'api' },
  inside: { host: ['bot', 'store'] },
  flows: { ask: 'user -> bot', write: 'bot -> store', other: 'user -> far' },
}
const base = sketch(drawing)
const host = Object.keys(base.boundaries).map((id) => BoundaryId.parse(id))[0]
const bot: Subject = { type: 'element', id: ElementId.parse('bot') }
const far: Subject = { type: 'element', id: ElementId.parse('far') }
const store: Subject = { type: 'element', id: ElementId.parse('store') }
const flow = (id: string): Subject => ({ type: 'flow', id: FlowId.parse(id) })
const inHost = (): Subject => {
  if (!host) throw new Error('There is a host.')
  return { type: 'boundary', id: host }
}

function applied(model: Model, on: Subject, status: ControlStatus, id = 'applied'): Model {
  const record = {
    id: AppliedControlId.parse(id),
    control: 'CTL-A',
    name: '',
    on,
    status,
    evidence: '',
    owner: '',
    due: null,
    notes: '',
  }
  return { ...model, controls: { ...model.controls, [record.id]: record } }
}

type Asked = Parameters<ReturnType<typeof situationOf>['factOf']>

function fact(model: Model, ...[subject, name]: Asked): Fact {
  return situationOf(model, [tls], 'inPlace').factOf(subject, name)
}

function value(model: Model, ...asked: Asked) {
  return fact(model, ...asked).value
}

const botAnswered = (rateLimits: string) =>
  sketch({ ...drawing, elements: { ...drawing.elements, bot: ['chatbot', { rateLimits }] } })

const flowAnswered = (answers: object) =>
  sketch({ ...drawing, flows: { ask: ['user -> bot', answers], write: 'bot -> store' } })

const encryptionOf = (answers: object) => fact(flowAnswered(answers), flow('ask'), 'encrypted')

const methodOf = (answers: object) => fact(flowAnswered(answers), flow('ask'), 'authMethod')

describe('an applied control writes its values', () => {
  test.each<[ControlStatus, ControlView, string | null]>([
    ['implemented', 'inPlace', 'yes'],
    ['verified', 'inPlace', 'yes'],
    ['planned', 'inPlace', null],
    ['planned', 'planned', 'yes'],
    ['implemented', 'planned', 'yes'],
    ['proposed', 'planned', null],
    ['rejected', 'planned', null],
    ['verified', 'without', null],
  ])('when it is %s and seen %s: %s', (status, view, expected) => {
    const model = applied(base, bot, status)
    expect(situationOf(model, [tls], view).factOf(bot, 'rateLimits').value).toBe(expected)
  })

  test('on an element: to it and its flows, and to nothing else', () => {
    const model = applied(base, bot, 'implemented')
    expect(fact(model, bot, 'rateLimits').origin).toEqual({ from: 'control', control: 'applied' })
    expect(value(model, flow('ask'), 'encrypted')).toBe('yes')
    expect(value(model, flow('write'), 'encrypted')).toBe('yes')
    expect(value(model, flow('other'), 'encrypted')).toBeNull()
    expect(value(model, far, 'rateLimits')).toBeNull()
    expect(value(model, inHost(), 'defaultDeny')).toBeNull()
    expect(value(model, wholeModel, 'inventory')).toBeNull()
  })

  test('on a boundary: to it, its members and their flows', () => {
    const model = applied(base, inHost(), 'implemented')
    expect(value(model, inHost(), 'defaultDeny')).toBe('yes')
    expect(value(model, bot, 'rateLimits')).toBe('yes')
    expect(value(model, flow('ask'), 'encrypted')).toBe('yes')
    expect(value(model, flow('other'), 'encrypted')).toBeNull()
  })

  test('on the model: wherever the question is asked', () => {
    const model = applied(base, wholeModel, 'implemented')
    expect(value(model, wholeModel, 'inventory')).toBe('yes')
    expect(value(model, far, 'rateLimits')).toBe('yes')
    expect(value(model, flow('other'), 'encrypted')).toBe('yes')
    expect(value(model, inHost(), 'defaultDeny')).toBe('yes')
    expect(value(model, store, 'rateLimits')).toBe('na')
  })

  test('over answers, but from further away not over *not applicable*', () => {
    expect(value(applied(botAnswered('no'), bot, 'implemented'), bot, 'rateLimits')).toBe('yes')
    expect(value(applied(botAnswered('no'), wholeModel, 'implemented'), bot, 'rateLimits')).toBe(
      'yes',
    )
    expect(value(applied(botAnswered('na'), wholeModel, 'implemented'), bot, 'rateLimits')).toBe(
      'na',
    )
    expect(value(applied(botAnswered('na'), bot, 'implemented'), bot, 'rateLimits')).toBe('yes')
  })

  test('in the name of the one that stands closest', () => {
    const model = applied(applied(base, bot, 'planned', 'close'), wholeModel, 'verified', 'wide')
    const from = (view: ControlView) => situationOf(model, [tls], view).factOf(bot, 'rateLimits')
    expect(from('inPlace').origin).toEqual({ from: 'control', control: 'wide' })
    expect(from('planned').origin).toEqual({ from: 'control', control: 'close' })
  })
})

describe('a property that nobody has answered', () => {
  test('is settled by the protocol, unless someone answers', () => {
    expect(encryptionOf({ protocol: 'https' })).toMatchObject({
      value: 'yes',
      origin: { from: 'implied', by: 'protocol' },
      waitsFor: [],
    })
    expect(encryptionOf({ protocol: 'http' }).value).toBe('no')
    expect(encryptionOf({ protocol: 'stdio' }).value).toBe('na')
    expect(encryptionOf({ protocol: 'https', encrypted: 'no' }).value).toBe('no')
  })

  test('does not apply when another answer has made it pointless', () => {
    expect(methodOf({ authenticated: 'no' })).toMatchObject({
      value: 'na',
      origin: { from: 'implied', by: 'authenticated' },
    })
    expect(methodOf({ protocol: 'in-process' }).value).toBe('na')
    expect(methodOf({ authenticated: 'yes' }).value).toBeNull()
    expect(methodOf({}).value).toBeNull()
  })

  test('is open, and is its own question', () => {
    const open = fact(base, bot, 'rateLimits')
    expect(open).toMatchObject({ value: null, origin: { from: 'nobody' } })
    expect(open.waitsFor).toEqual([{ subject: bot, property: 'rateLimits' }])
  })

  test('does not apply where the question is not asked, or to what is gone', () => {
    const notAsked = { value: 'na', origin: { from: 'kind' }, waitsFor: [] }
    const gone: Subject = { type: 'element', id: ElementId.parse('gone') }
    expect(fact(base, store, 'rateLimits')).toEqual(notAsked)
    expect(fact(base, bot, 'encrypted')).toEqual(notAsked)
    expect(fact(base, bot, '$crosses')).toMatchObject({ value: 'na' })
    expect(fact(base, gone, 'rateLimits')).toEqual(notAsked)
    expect(fact(base, gone, '$kind')).toEqual(notAsked)
  })

  test('of an agent matters although it is not asked whether a model drives it', () => {
    const agent = sketch({ elements: { bot: 'agent' } })
    expect(value(agent, bot, 'toolLoading')).toBeNull()
  })
})

test('what is worked out says so, with the name of whom it came through', () => {
  const origin = { from: 'derived', because: 'text of users reaches it (“bot”)' }
  expect(fact(base, store, '$userInput')).toMatchObject({ value: 'yes', origin })
})

test('flows, boundaries and the model have facts of their own', () => {
  const model = sketch({
    ...drawing,
    inside: { host: ['bot', 'store'], internet: ['user'] },
    assets: { pii: { on: ['write'], confidentiality: 4 } },
  })
  expect(value(model, flow('ask'), '$crosses')).toEqual(['internet', 'host'])
  expect(value(model, flow('ask'), '$direction')).toBe('inbound')
  expect(value(model, flow('write'), '$C')).toBe(4)
  expect(value(model, inHost(), '$C')).toBe(4)
  expect(value(model, wholeModel, '$C')).toBe(4)
  expect(value(model, wholeModel, '$anyLlm')).toBeNull()
})
