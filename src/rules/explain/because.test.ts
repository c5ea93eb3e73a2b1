import { expect, test } from 'vitest'
import { controls } from '../catalogue/controls'
import { evaluate } from '../evaluate'
import { library } from '../packs/library'
import { type Sketch, sketch } from '../sketch'
import { because } from './because'

function reasonFor(rule: string, drawing: Sketch): string {
  const { findings, situation } = evaluate(sketch(drawing), library, controls)
  const finding = [...findings.values()].find((each) => each.rule.id === rule)
  if (!finding) throw new Error(`${rule} finds nothing here.`)
  return because(finding, situation, controls)
}

const flows = { update: 'telegram -> hook' } as const

test('an open threat is told by the protection that is missing', () => {
  const hook = ['webhook', { verifiesWebhookSignature: 'no' }] as const
  const elements = { telegram: 'messaging-platform', hook } as const
  expect(reasonFor('BOT-S-001', { elements, flows })).toContain('hook does not verify the platform')
})

test('one that nobody has verified, by what nobody has said', () => {
  const elements = { telegram: 'messaging-platform', hook: 'webhook' } as const
  expect(reasonFor('BOT-S-001', { elements, flows })).toMatch(/^Nobody has said whether hook/)
})

test('one that no protection ends, by what makes it possible', () => {
  const inherent = library.filter(({ gap, when }) => gap === null && when !== null)
  const model = sketch({
    elements: { user: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
    flows: { message: 'user -> bot' },
  })
  const { findings, situation } = evaluate(model, inherent, controls)
  const found = [...findings.values()].filter(({ outcome }) => outcome === 'inherent')
  expect(found.length).toBeGreaterThan(0)
  for (const finding of found) {
    expect(because(finding, situation, controls)).not.toMatch(/^$|\n|\.$/)
  }
})
