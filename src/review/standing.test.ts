import { expect, test } from 'vitest'
import { decide } from './decide'
import { sketch } from '@/rules/sketch'
import { reviewed, saying } from '@/testing/review'
import { isStanding } from './standing'
import { statusOf } from './status'

const bot = sketch({
  elements: {
    telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no' }],
  },
  flows: { update: 'telegram -> hook' },
})
const key = 'BOT-S-001|hook'

function after(response: Parameters<typeof saying>[0], more: Parameters<typeof saying>[1] = {}) {
  const { threat, situation } = reviewed(bot)
  const decided = decide(bot, threat(key), saying(response, more), situation)
  return { decided, now: reviewed(decided).threat(key) }
}

test('what nobody has decided about stands, as what the rules say it is', () => {
  const { threat } = reviewed(bot)
  expect(isStanding(threat(key))).toBe(true)
  expect(statusOf(threat(key))).toBe('open')
})

test.each(['accept', 'transfer', 'avoid', 'dismiss'] as const)('“%s” settles it', (response) => {
  const { now } = after(response)
  expect(isStanding(now)).toBe(false)
  expect(statusOf(now)).toBe(response)
})

test('what is to be mitigated stands until the work is done', () => {
  const { decided, now } = after('mitigate')
  expect(isStanding(now)).toBe(true)
  expect(statusOf(now)).toBe('mitigate')
  const [decision] = Object.values(decided.decisions)
  const done = decision && {
    ...decided,
    decisions: { [decision.id]: { ...decision, status: 'done' } },
  }
  expect(done && isStanding(reviewed(done as typeof decided).threat(key))).toBe(false)
})

test('an acceptance that has run out settles nothing any more', () => {
  const { now } = after('accept', { until: '2026-11-21' })
  expect(isStanding(now)).toBe(true)
  expect(statusOf(now)).toBe('open')
})
