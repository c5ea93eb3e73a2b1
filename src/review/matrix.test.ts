import { expect, test } from 'vitest'
import { defaultRiskScale } from '@/model/riskScale'
import type { RiskView } from '@/risk/rating'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { matrixOf } from './matrix'

const { threats } = reviewed(
  sketch({
    elements: {
      telegram: 'messaging-platform',
      hook: ['webhook', { verifiesWebhookSignature: 'yes' }],
    },
    flows: { update: 'telegram -> hook' },
  }),
)
const forged = 'BOT-S-001|hook'

const shownIn = (view: RiskView) =>
  matrixOf(threats, view, defaultRiskScale).cells.flatMap((row) =>
    row.flatMap((cell) => cell.threats),
  )

test('what a protection handles counts only in the view without controls', () => {
  expect(threats.find(({ id }) => id === forged)?.state).toBe('handled')
  expect(shownIn('inherent')).toContain(forged)
  expect(shownIn('residual')).not.toContain(forged)
  expect(shownIn('target')).not.toContain(forged)
})

test('every cell has the band of the table of the model', () => {
  const { cells } = matrixOf([], 'residual', defaultRiskScale)
  expect(cells.map((row) => row.map(({ band }) => band))).toEqual(defaultRiskScale.bands)
})
