import { expect, test } from 'vitest'
import { ruleFiles } from '@/testing/ruleFiles'
import { describedExamples, exampleWords } from './exampleWords'

test('an example says what is drawn, what has been answered and where data is', () => {
  const words = exampleWords({
    elements: { shop: 'third-party-api', hook: ['webhook', { verifiesWebhookSignature: 'no' }] },
    inside: { internet: ['shop'], 'cloud-account': ['hook'] },
    flows: { order: ['shop -> hook', { encrypted: 'yes' }] },
    assets: { pii: { on: ['order'], confidentiality: 5 } },
    model: { penTesting: 'yes' },
    controls: [['CTL-RATE', 'hook']],
  })
  expect(words).toEqual([
    '“shop” is a third-party API.',
    "“hook” is a webhook receiver. It does not verify the platform's signature.",
    '“shop” sends “order” to “hook”. The flow is encrypted.',
    'Public internet holds “shop”.',
    'Cloud account / project holds “hook”.',
    'Personal data: on “order”, with confidentiality 5 of 5.',
    expect.stringMatching(/^The control “.+” is in place on “hook”\.$/),
    'The team has the system penetration-tested regularly.',
  ])
})

test('every example of the library can be told', () => {
  for (const { rule, examples } of ruleFiles) {
    if (!examples) continue
    for (const { title, drawing } of describedExamples(examples)) {
      for (const words of exampleWords(drawing)) {
        expect(words, `${rule.id} ${title}`).toMatch(/^[A-Z“].*\.$/)
        expect(words).not.toMatch(/undefined|CTL-|\{/)
      }
    }
  }
})
