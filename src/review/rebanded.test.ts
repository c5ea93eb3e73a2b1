import { expect, test } from 'vitest'
import { setBand } from '@/model/edits/scale'
import { defaultRiskScale } from '@/model/riskScale'
import { cellOf } from '@/risk/movement'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { countRebanded, rebanded } from './rebanded'
import { countsIn } from './state'

const model = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', publiclyReachable: 'no' }],
    bot: ['chatbot', { rateLimits: 'no' }],
  },
  inside: { 'cloud-account': ['hook', 'Telegram'] },
  flows: { update: 'Telegram -> hook', command: 'hook -> bot' },
})
const { threats } = reviewed(model)
const rated = threats.filter(({ ratings, state }) => ratings && countsIn('residual', state))

test('another band in a cell moves the threats in that cell, and says so before and after alike', () => {
  for (const { ratings } of rated) {
    if (!ratings) continue
    const cell = cellOf(ratings.residual)
    const changed = setBand(model, cell, ratings.residual.band === 'critical' ? 'low' : 'critical')
    const moved = rebanded(threats, defaultRiskScale.bands, changed.about.scale.bands)
    const after = reviewed(changed)
    const others = rated.filter(
      ({ id, ratings: before }) =>
        after.threat(id).ratings?.residual.band !== before?.residual.band,
    )
    expect(moved.flatMap(({ threats: each }) => each.map(({ id }) => id)).toSorted()).toEqual(
      others.map(({ id }) => id).toSorted(),
    )
    expect(countRebanded(moved)).toBeGreaterThan(0)
  }
  expect(rated.length).toBeGreaterThan(0)
})

test('the same table moves nothing', () => {
  expect(rebanded(threats, defaultRiskScale.bands, [...defaultRiskScale.bands])).toEqual([])
})
