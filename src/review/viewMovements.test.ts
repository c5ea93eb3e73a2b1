import { expect, test } from 'vitest'
import { hasMoved } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import { sketch, type Sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { causesBetween, viewMovements } from './viewMovements'

const drawing: Sketch = {
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', publiclyReachable: 'no' }],
    bot: ['chatbot', { rateLimits: 'no' }],
  },
  inside: { 'cloud-account': ['hook', 'Telegram'] },
  flows: { update: 'Telegram -> hook', command: 'hook -> bot' },
}
const forged = 'BOT-S-001|hook'

function signed(status: 'implemented' | 'planned') {
  const model = sketch({ ...drawing, controls: [['CTL-MSG-SIGN', 'update']] })
  const placed = Object.values(model.controls).map((each) => [each.id, { ...each, status }])
  return reviewed({ ...model, controls: Object.fromEntries(placed) })
}

const movementOf = ({ threats }: ReturnType<typeof reviewed>, from: RiskView, to: RiskView) =>
  viewMovements(threats, { from, to }).find(({ id }) => id === forged)

test('a planned control moves a threat from residual to target, and says that it does', () => {
  const planned = signed('planned')
  const toResidual = movementOf(planned, 'inherent', 'residual')
  const toTarget = movementOf(planned, 'residual', 'target')
  expect(toResidual && hasMoved(toResidual)).toBe(false)
  expect(toTarget && hasMoved(toTarget)).toBe(true)
  const causes = causesBetween(planned.threat(forged), { from: 'residual', to: 'target' })
  expect(causes.map(({ reason }) => reason)).toEqual([expect.stringMatching(/ on update$/)])
  expect(causesBetween(planned.threat(forged), { from: 'inherent', to: 'residual' })).toEqual([])
})

test('what a protection handles leaves the matrix, and counts only without controls', () => {
  const handled = reviewed(
    sketch({
      ...drawing,
      elements: { ...drawing.elements, hook: ['webhook', { verifiesWebhookSignature: 'yes' }] },
    }),
  )
  expect(handled.threat(forged).state).toBe('handled')
  const movement = movementOf(handled, 'inherent', 'residual')
  expect(movement?.from).not.toBeNull()
  expect(movement?.to).toBeNull()
})
