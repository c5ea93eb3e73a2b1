import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { reviewed, saying } from '@/testing/review'
import { decide } from './decide'
import { earlierReasons } from './earlierReasons'

const unguarded = { verifiesWebhookSignature: 'no', rateLimits: 'no' }
const bot = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', unguarded],
    gate: ['webhook', unguarded],
  },
  flows: { update: 'Telegram -> hook', event: 'Telegram -> gate' },
})

test('the reasons of one response come back, the latest first and each once', () => {
  const { threats, situation } = reviewed(bot)
  const given = [
    ['dismiss', 'A pilot', '2026-11-22T09:00:00.000Z'],
    ['dismiss', 'Behind a wall', '2026-11-22T11:00:00.000Z'],
    ['dismiss', ' A pilot ', '2026-11-22T10:00:00.000Z'],
    ['accept', 'Too dear', '2026-11-22T12:00:00.000Z'],
  ] as const
  const model = given.reduce((now, [response, reason, at], place) => {
    const threat = threats[place]
    if (!threat) throw new Error('The sketch has four threats.')
    return decide(now, threat, saying(response, { reason, at }), situation)
  }, bot)
  expect(earlierReasons(model, 'dismiss', 3)).toEqual(['Behind a wall', 'A pilot'])
  expect(earlierReasons(model, 'dismiss', 1)).toEqual(['Behind a wall'])
  expect(earlierReasons(model, 'avoid', 3)).toEqual([])
})
