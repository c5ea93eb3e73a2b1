import { expect, test } from 'vitest'
import type { AppliedControl } from '@/model/appliedControl'
import { ElementId } from '@/model/id'
import { rate } from '@/risk/rate'
import { controls } from '@/rules/catalogue/controls'
import { forgedUpdates } from '@/rules/packs/bot/forged-updates'
import { sketch, type Sketch } from '@/rules/sketch'
import { findingIn } from '@/testing/exampleFindings'
import { groundsOf } from './stepGrounds'

const hook = { type: 'element', id: ElementId.parse('hook') } as const
const drawing: Sketch = {
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', publiclyReachable: 'no' }],
  },
  inside: { 'cloud-account': ['hook', 'Telegram'] },
  flows: { update: 'Telegram -> hook' },
}

/** What is told of the control that lowers the threat. */
function told(drawn: Sketch, fields: Partial<AppliedControl> = {}) {
  const model = sketch(drawn)
  const placed = Object.values(model.controls).map((each) => [each.id, { ...each, ...fields }])
  const found = findingIn({ ...model, controls: Object.fromEntries(placed) }, forgedUpdates, hook)
  if (!found) throw new Error('The rule does not apply to this model.')
  const { finding, situation } = found
  const { steps } = rate(finding, situation, controls).residual.likelihood
  const step = steps.find(({ source }) => source === 'control')
  if (!step) throw new Error('No control lowers it.')
  return groundsOf(finding, situation, controls)(step)
}

test('a control that was applied says how far it has come, who answers for it and what shows it', () => {
  const applied: Sketch = { ...drawing, controls: [['CTL-MSG-SIGN', 'update']] }
  const [ground] = told(applied, { status: 'verified', owner: 'Ada', evidence: 'SEC-4' })
  expect(ground?.text).toBe('verified, Ada, shown by SEC-4')
  expect(ground?.control).toBeDefined()
  expect(ground?.records.map(({ name }) => name)).toEqual(['update'])
})

test('one that stands because people said so says that', () => {
  const flows = { update: ['Telegram -> hook', { messageIntegrity: 'yes' }] } as const
  const [ground] = told({ ...drawing, flows: { update: [...flows.update] } })
  expect(ground?.text).toBe('answered')
  expect(ground?.records.map(({ name }) => name)).toEqual(['update'])
})

test('a default of the whole model says that it is one', () => {
  const applied: Sketch = { ...drawing, controls: [['CTL-MSG-SIGN', 'update']] }
  const [ground] = told(applied, { on: { type: 'model' }, status: 'implemented' })
  expect(ground?.text).toBe('implemented, by default')
  expect(ground?.records.map(({ name }) => name)).toEqual(['update'])
})
