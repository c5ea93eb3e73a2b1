import { describe, expect, test } from 'vitest'
import { type Level, levels } from '@/model/text'
import { cellOf } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { rerate } from './decide'
import { addOwnThreat } from './ownThreats'
import { givenLevels, reratingsOf } from './rerating'

const views: readonly RiskView[] = ['inherent', 'residual', 'target']
const why = { reason: 'Measured last week.', by: 'Ada', at: '2026-11-22T09:00:00.000Z' }

/** A webhook with a control in place that lowers one threat and leaves it open. */
const model = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', publiclyReachable: 'no' }],
    bot: ['chatbot', { rateLimits: 'no' }],
  },
  inside: { 'cloud-account': ['hook', 'Telegram'] },
  flows: { update: 'Telegram -> hook', command: 'hook -> bot' },
  controls: [['CTL-MSG-SIGN', 'update']],
})
const now = reviewed(model)

function waysOf(id: string) {
  const ways = reratingsOf(now.threat(id), now.situation, controls)
  if (!ways) throw new Error('The threat is gone.')
  return ways
}

const lowered = now.threats.find(
  ({ ratings }) => ratings && ratings.inherent.likelihood.value > ratings.residual.likelihood.value,
)

test('what is shown before it is set is what comes of it, in every view, for every cell', () => {
  let tried = 0
  for (const threat of now.threats) {
    const ways = waysOf(threat.id)
    for (const view of views) {
      for (const likelihood of levels) {
        for (const impact of levels) {
          const rerating = ways.to({ likelihood, impact }, view)
          if (!rerating) continue
          expect(cellOf(rerating.after[view])).toEqual({ likelihood, impact })
          const next = rerate(model, threat, givenLevels(rerating, why))
          const { ratings } = reviewedQuickly(next, threat.id)
          for (const each of views) {
            expect(ratings?.[each].band).toBe(rerating.after[each].band)
            expect(ratings && cellOf(ratings[each])).toEqual(cellOf(rerating.after[each]))
          }
          tried += 1
        }
      }
    }
    if (tried > 150) break
  }
  expect(tried).toBeGreaterThan(100)
})

const reviewedQuickly = (next: typeof model, id: string) => reviewed(next).threat(id)

describe('with a control in place', () => {
  test('what it keeps down cannot be put higher in the residual view, but before controls it can', () => {
    expect(lowered).toBeDefined()
    const ways = waysOf(lowered?.id ?? '')
    expect(ways.reachable('likelihood', 'inherent')).toEqual([1, 2, 3, 4, 5])
    expect(ways.reachable('likelihood', 'residual')).not.toContain(5)
    const impact = lowered?.ratings?.residual.impact.value ?? 3
    expect(ways.to({ likelihood: 5, impact }, 'residual')).toBeNull()
    expect(ways.to({ likelihood: 5, impact }, 'inherent')).not.toBeNull()
  })
})

test('only the dimension that is changed is set', () => {
  const [threat] = now.threats
  const { likelihood, impact } = cellOf(now.threat(threat?.id ?? '').ratings?.inherent ?? never())
  const other: Level = impact === 2 ? 3 : 2
  const rerating = waysOf(threat?.id ?? '').to({ likelihood, impact: other }, 'inherent')
  expect(rerating?.settings).toEqual({ impact: other })
})

test('put back to where it was computed, what was set by hand is taken back', () => {
  const threat = now.threats.find(({ ratings }) => ratings?.inherent.likelihood.value !== 1)
  const at = cellOf(threat?.ratings?.inherent ?? never())
  const down = waysOf(threat?.id ?? '').to({ ...at, likelihood: 1 }, 'inherent')
  const set = reviewed(rerate(model, threat ?? never(), givenLevels(down ?? never(), why)))
  const back = reratingsOf(set.threat(threat?.id ?? ''), set.situation, controls)?.to(
    at,
    'inherent',
  )
  expect(back?.settings).toEqual({ likelihood: null })
})

test('a reason is asked for where the band changes in any view, and nowhere else', () => {
  for (const threat of now.threats) {
    for (const likelihood of levels) {
      const impact = threat.ratings?.inherent.impact.value ?? 1
      const rerating = waysOf(threat.id).to({ likelihood, impact }, 'inherent')
      const isOther = views.some(
        (view) => rerating?.after[view].band !== threat.ratings?.[view].band,
      )
      expect(rerating?.needsReason).toBe(isOther)
    }
  }
})

test('who set it and when is kept with the reason', () => {
  const [threat] = now.threats
  const ways = waysOf(threat?.id ?? '')
  const at = cellOf(threat?.ratings?.inherent ?? never())
  const rerating = ways.to({ ...at, likelihood: at.likelihood === 1 ? 2 : 1 }, 'inherent')
  const given = givenLevels(rerating ?? never(), why)
  expect(given.likelihood).toEqual({ value: at.likelihood === 1 ? 2 : 1, ...why })
  expect(given).not.toHaveProperty('impact')
})

test('what someone wrote themselves is rated in all views at once, without a reason', () => {
  const id = 'mine' as Parameters<typeof addOwnThreat>[1]['id']
  const on = [{ type: 'model' as const }]
  const own = reviewed(addOwnThreat(model, { id, title: 'Bribed staff', on }))
  const ways = reratingsOf(own.threat(id), own.situation, controls)
  const rerating = ways?.to({ likelihood: 2, impact: 4 }, 'residual')
  expect(rerating?.settings).toEqual({ likelihood: 2, impact: 4 })
  expect(rerating?.needsReason).toBe(false)
  expect(views.map((view) => rerating && cellOf(rerating.after[view]))).toEqual(
    views.map(() => ({ likelihood: 2, impact: 4 })),
  )
})

function never(): never {
  throw new Error('There should have been something.')
}
