import { describe, expect, test } from 'vitest'
import { AssetId, ElementId, OwnThreatId } from '@/model/id'
import { blankStatement } from '@/model/statement'
import { sketch } from '@/rules/sketch'
import { addOwnThreat, copyOwnThreat, writeStatement } from './ownThreats'
import { sentenceOf } from './sentence'

const chats = {
  id: AssetId.parse('chats'),
  class: 'conversation',
  name: 'Chats',
  description: '',
  confidentiality: 4,
  integrity: 3,
  availability: 2,
} as const

const whole = {
  source: 'customer',
  precondition: 'once signed in',
  action: 'read the chats of others.',
  impact: 'a breach to report',
  goals: ['confidentiality', 'integrity'],
  assets: [chats.id],
} as const

describe('a sentence', () => {
  test('has all that is said, in the order in which people say it', () => {
    const said = { ...whole, goals: [...whole.goals], assets: [...whole.assets] }
    expect(sentenceOf(said, { [chats.id]: chats })).toBe(
      'A customer, once signed in, can read the chats of others, which leads to a breach to report, and costs the confidentiality and integrity of Chats',
    )
  })

  test.each([
    [{ source: 'attacker' }, 'An attacker can do harm'],
    [{ action: 'stop it' }, 'Someone can stop it'],
    [{ source: 'Eve', action: 'stop it' }, 'Eve can stop it'],
    [{ source: 'the vendor', action: 'stop it' }, 'The vendor can stop it'],
    [{ impact: 'harm' }, ''],
    [{ source: '群', action: '<b>' }, '群 can <b>'],
  ])('of %j reads “%s”', (parts, sentence) => {
    expect(sentenceOf({ ...blankStatement, ...parts }, {})).toBe(sentence)
  })
})

const model = sketch({ elements: { one: 'tool', two: 'tool' } })
const id = OwnThreatId.parse('o')
const on = (name: string) => ({ type: 'element', id: ElementId.parse(name) }) as const
const written = addOwnThreat(model, { id, title: '', on: [on('one')], likelihood: 3 })

describe('a threat that is written as a sentence', () => {
  test('is called what the sentence says', () => {
    const first = writeStatement(written, id, { source: 'bot' })
    expect(first.ownThreats[id]?.title).toBe('A bot can do harm')
    const next = writeStatement(first, id, { action: 'lie' })
    expect(next.ownThreats[id]?.title).toBe('A bot can lie')
  })

  test('keeps the title that somebody gave it', () => {
    const titled = addOwnThreat(model, { id, title: 'Lies', on: [on('one')] })
    expect(writeStatement(titled, id, { action: 'lie' }).ownThreats[id]?.title).toBe('Lies')
  })
})

test('a copy says the same about another record, and nobody has decided about it', () => {
  const decided = addOwnThreat(written, { ...blank(), number: 3, response: 'accept' })
  const copy = OwnThreatId.parse('copy')
  const { ownThreats } = copyOwnThreat(decided, id, [{ id: copy, on: on('two') }])
  expect(ownThreats[copy]).toMatchObject({ on: [on('two')], likelihood: 3, title: 'Lies' })
  expect(ownThreats[copy]).toMatchObject({ number: null, response: null, owner: '' })
  expect(ownThreats[id]).toEqual(decided.ownThreats[id])
})

const blank = () => ({ id, title: 'Lies', on: [on('one')], likelihood: 3 as const, owner: 'Ada' })
