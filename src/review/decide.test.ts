import { expect, test } from 'vitest'
import { setAnswer } from '@/model/edits/answers'
import { ElementId } from '@/model/id'
import { sketch } from '@/rules/sketch'
import { reviewed, saying } from '@/testing/review'
import { assign, decide, keepDecision } from './decide'

const bot = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', rateLimits: 'no' }],
  },
  flows: { update: 'Telegram -> hook' },
})
const forged = 'BOT-S-001|hook'
const flood = 'BOT-D-001|hook'

test('a decision keeps who, why and when, and what they saw', () => {
  const { threat, situation } = reviewed(bot)
  const { decisions } = decide(bot, threat(forged), saying('accept'), situation)
  const [decision] = Object.values(decisions)
  const { likelihood, impact } = threat(forged).ratings?.residual ?? {}
  expect(decision).toMatchObject({
    id: forged,
    rule: 'BOT-S-001',
    title: 'Forged updates are accepted by hook',
    response: 'accept',
    reason: 'It was talked over.',
    by: 'Ada',
    at: '2026-11-22T09:00:00.000Z',
    decidedAt: { likelihood: likelihood?.value, impact: impact?.value },
  })
  expect(decision?.facts).toContainEqual({
    subject: 'element:hook',
    fact: 'verifiesWebhookSignature',
    value: 'no',
  })
})

test('numbers count up, a second response keeps the first number, and a dismissal takes none', () => {
  const one = reviewed(bot)
  const first = decide(bot, one.threat(forged), saying('mitigate'), one.situation)
  const two = reviewed(first)
  const again = decide(first, two.threat(forged), saying('transfer'), two.situation)
  const three = reviewed(again)
  const dismissed = decide(again, three.threat(flood), saying('dismiss'), three.situation)
  const numbers = Object.values(dismissed.decisions).map(({ number }) => number)
  expect(numbers).toEqual([1, null])
  const four = reviewed(dismissed)
  const all = decide(dismissed, four.threat(flood), saying('accept'), four.situation)
  expect(Object.values(all.decisions).map(({ number }) => number)).toEqual([1, 2])
})

test('a threat can be assigned before anyone has decided', () => {
  const { threat } = reviewed(bot)
  const assigned = assign(bot, threat(forged), { owner: 'Grace', due: '2026-12-24' })
  expect(reviewed(assigned).threat(forged)).toMatchObject({
    state: 'new',
    decision: { owner: 'Grace', due: '2026-12-24', response: null, number: null },
  })
})

test('deciding leaves every other record as it was', () => {
  const { threat, situation } = reviewed(bot)
  const after = decide(bot, threat(forged), saying('avoid'), situation)
  const { decisions: _, about, ...others } = after
  expect(others).toEqual(
    Object.fromEntries(Object.keys(others).map((name) => [name, Reflect.get(bot, name)])),
  )
  expect(about).toEqual({ ...bot.about, lastNumber: 1 })
})

test('links are added to a decision and taken away, and the last one leaves no trace', () => {
  const { threat } = reviewed(bot)
  const links = [{ url: 'https://example.org/T-1', title: 'Ticket' }]
  const linked = assign(bot, threat(forged), { owner: 'Grace', links })
  expect(reviewed(linked).threat(forged).decision).toMatchObject({ owner: 'Grace', links })
  const noted = assign(linked, reviewed(linked).threat(forged), { notes: 'Soon' })
  expect(reviewed(noted).threat(forged).decision).toMatchObject({ notes: 'Soon', links })
  const bare = assign(noted, reviewed(noted).threat(forged), { links: [] })
  expect(reviewed(bare).threat(forged).decision).not.toHaveProperty('links')
})

test('a decision that is kept stands on the facts of today, with its reason, number and work', () => {
  const one = reviewed(bot)
  const decided = decide(bot, one.threat(forged), saying('transfer'), one.situation)
  const planned = assign(decided, reviewed(decided).threat(forged), { owner: 'Grace' })
  const changed = setAnswer(
    planned,
    { type: 'element', id: ElementId.parse('hook') },
    'verifiesWebhookSignature',
    null,
  )
  const two = reviewed(changed)
  expect(two.threat(forged).state).toBe('changed')
  const kept = keepDecision(
    changed,
    two.threat(forged),
    { by: 'Linus', at: '2026-11-23T09:00:00.000Z' },
    two.situation,
  )
  expect(reviewed(kept).threat(forged)).toMatchObject({
    state: 'decided',
    decision: {
      number: 1,
      response: 'transfer',
      reason: 'It was talked over.',
      by: 'Linus',
      owner: 'Grace',
    },
  })
})

test('an acceptance that has run out stands again once it is kept until a later day', () => {
  const one = reviewed(bot)
  const accepted = decide(
    bot,
    one.threat(forged),
    saying('accept', { until: '2026-11-21' }),
    one.situation,
  )
  const two = reviewed(accepted)
  expect(two.threat(forged).state).toBe('expired')
  const keeping = { by: 'Ada', at: '2026-11-22T09:00:00.000Z' }
  const kept = keepDecision(accepted, two.threat(forged), keeping, two.situation)
  expect(reviewed(kept).threat(forged).state).toBe('expired')
  const longer = { ...keeping, until: '2027-02-28' }
  const again = keepDecision(accepted, two.threat(forged), longer, two.situation)
  expect(reviewed(again).threat(forged)).toMatchObject({
    state: 'decided',
    decision: { until: '2027-02-28', response: 'accept' },
  })
})
