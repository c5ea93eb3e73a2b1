import { expect, test } from 'vitest'
import type { Sketch } from '@/rules/sketch'
import { valueOrQuestions, factOf } from '@/testing/factsOf'

const exposure = (drawing: Sketch, element: string) =>
  valueOrQuestions(drawing, element, '$exposure')

const calledFromDevice = (answer: 'yes' | 'no' | null): Sketch => ({
  elements: {
    client: 'web-client',
    api: ['api', answer === null ? {} : { publiclyReachable: answer }],
  },
  inside: { 'user-device': ['client'], 'cloud-account': ['api'] },
  flows: { call: 'client -> api' },
})

test('what anyone can send requests to is exposed to the internet', () => {
  const drawing: Sketch = { elements: { api: ['api', { publiclyReachable: 'yes' }] } }
  expect(exposure(drawing, 'api')).toBe('internet')
})

test('what takes requests from a device of a user is exposed, unless someone says it is not', () => {
  expect(exposure(calledFromDevice(null), 'api')).toBe('internet')
  expect(exposure(calledFromDevice('no'), 'api')).toBe('indirect')
})

test('what another organisation calls is exposed to a partner', () => {
  const drawing: Sketch = {
    elements: { platform: 'messaging-platform', hook: ['webhook', { publiclyReachable: 'no' }] },
    flows: { update: 'platform -> hook' },
  }
  expect(exposure(drawing, 'hook')).toBe('partner')
})

test('exposure goes along requests, however many steps, and not back with replies', () => {
  const closed = { publiclyReachable: 'no' }
  const drawing: Sketch = {
    elements: {
      user: 'user',
      hook: ['webhook', { publiclyReachable: 'yes' }],
      worker: 'worker',
      database: 'database',
      report: ['process', closed],
    },
    flows: {
      send: 'user -> hook',
      pass: 'hook -> worker',
      write: 'worker -> database',
      read: 'report -> database',
    },
  }
  expect(exposure(drawing, 'worker')).toBe('indirect')
  expect(exposure(drawing, 'database')).toBe('indirect')
  expect(exposure(drawing, 'report')).toBe('none')
  expect(factOf(drawing, 'database', '$exposure').origin).toEqual({
    from: 'derived',
    because: 'requests from outside reach it (“worker”)',
  })
})

test('staff can be reached through a bot, and hand their exposure on to nothing', () => {
  const drawing: Sketch = {
    elements: {
      bot: ['chatbot', { publiclyReachable: 'yes' }],
      operator: 'operator',
      console: ['admin-console', { publiclyReachable: 'no' }],
    },
    flows: { tell: 'bot -> operator', steer: 'operator -> console' },
  }
  expect(exposure(drawing, 'operator')).toBe('indirect')
  expect(exposure(drawing, 'console')).toBe('none')
})

test('nobody having said whether it is public, it may be either', () => {
  const drawing: Sketch = { elements: { api: 'api' } }
  const fact = factOf(drawing, 'api', '$exposure')
  expect(exposure(drawing, 'api')).toEqual({ asks: ['api.publiclyReachable'] })
  expect(fact.among).toEqual(['none', 'internet'])
})

test('what hangs on someone else being public asks about that one', () => {
  const drawing: Sketch = {
    elements: { api: 'api', database: 'database' },
    flows: { write: 'api -> database' },
  }
  expect(exposure(drawing, 'database')).toEqual({ asks: ['api.publiclyReachable'] })
})

test('a flow to itself exposes nothing', () => {
  const drawing: Sketch = {
    elements: { api: ['api', { publiclyReachable: 'no' }] },
    flows: { loop: 'api -> api' },
  }
  expect(exposure(drawing, 'api')).toBe('none')
})
