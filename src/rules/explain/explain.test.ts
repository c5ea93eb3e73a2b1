import { expect, test } from 'vitest'
import { setAnswer } from '@/model/edits/answers'
import { ElementId } from '@/model/id'
import { exampleFindings, findingIn } from '@/testing/exampleFindings'
import { controls } from '../catalogue/controls'
import { forgedUpdates } from '../packs/bot/forged-updates'
import { sketch, type Sketch } from '../sketch'
import { explain } from './explain'

const hook = { type: 'element', id: ElementId.parse('hook') } as const

function explained(drawing: Sketch) {
  const found = findingIn(sketch(drawing), forgedUpdates, hook)
  if (!found) throw new Error('The rule does not apply to this sketch.')
  return explain(found.finding, found.situation, controls)
}

const unsigned: Sketch = {
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no' }],
  },
  flows: { update: 'Telegram -> hook' },
}

test('an explanation says what the record is, why the threat is possible and what is missing', () => {
  const { title, clauses } = explained(unsigned)
  expect(title).toBe('Forged updates are accepted by hook')
  const texts = clauses.map(({ text }) => text)
  expect(texts.slice(0, 3)).toEqual([
    'hook is a webhook receiver',
    'Telegram sends to hook and is a messaging platform',
    "hook does not verify the platform's signature",
  ])
})

test('what nobody has said is told as just that', () => {
  const { clauses } = explained({
    ...unsigned,
    elements: { Telegram: 'messaging-platform', hook: 'webhook' },
  })
  expect(clauses).toContainEqual(
    expect.objectContaining({
      part: 'gap',
      verdict: 'unknown',
      text: "Nobody has said whether hook verifies the platform's signature",
    }),
  )
})

test('every fact says where it comes from', () => {
  const { clauses } = explained(unsigned)
  const missing = clauses.find(({ text }) => text.includes('signature'))
  expect(missing?.facts).toEqual([
    {
      subject: hook,
      fact: 'verifiesWebhookSignature',
      label: "Verifies the platform's signature",
      value: 'no',
      origin: 'answered',
    },
  ])
})

test('a control that set a value is named', () => {
  const { clauses } = explained({
    elements: { Telegram: 'messaging-platform', hook: 'webhook' },
    flows: { update: 'Telegram -> hook' },
    controls: [['CTL-WEBHOOK-SIG', 'hook']],
  })
  const origins = clauses.flatMap(({ facts }) => facts.map(({ origin }) => origin))
  expect(origins).toContainEqual(expect.stringMatching(/^set by the control “.+”$/))
})

test('a missing protection can be mended by its control, an unsaid one by saying so', () => {
  const missing = explained(unsigned).remedies
  expect(missing).toContainEqual(
    expect.objectContaining({
      kind: 'control',
      controls: [{ control: 'CTL-WEBHOOK-SIG', on: [hook] }],
      outcome: 'handled',
    }),
  )
  const unsaid = explained({
    ...unsigned,
    elements: { Telegram: 'messaging-platform', hook: 'webhook' },
  }).remedies
  expect(unsaid).toContainEqual(
    expect.objectContaining({
      kind: 'answer',
      label: "hook verifies the platform's signature",
      changes: [{ subject: hook, property: 'verifiesWebhookSignature', value: 'yes' }],
    }),
  )
})

test('what would make a threat go away does so when it is answered', () => {
  let tried = 0
  for (const { title, model, finding, situation } of exampleFindings) {
    for (const { kind, label, changes } of explain(finding, situation, controls).remedies) {
      if (kind !== 'answer') continue
      const mended = changes.reduce(
        (now, { subject, property, value }) => setAnswer(now, subject, property, value),
        model,
      )
      const outcome = findingIn(mended, finding.rule, finding.subject)?.finding.outcome
      if (finding.outcome === 'question')
        expect(['handled', 'question', undefined]).toContain(outcome)
      else expect(outcome ?? 'handled', `${title}: ${label}`).toBe('handled')
      tried += 1
    }
  }
  expect(tried).toBeGreaterThan(50)
})

test('every open threat that has a gap can be made to go away', () => {
  for (const { title, finding, situation } of exampleFindings) {
    if (finding.rule.gap === null || finding.outcome !== 'open') continue
    expect(explain(finding, situation, controls).remedies, title).not.toEqual([])
  }
})

test('no explanation shows the name of a property, a derived fact or a path', () => {
  for (const { finding, situation } of exampleFindings) {
    const { clauses, remedies } = explain(finding, situation, controls)
    const texts = [
      ...clauses.flatMap(({ text, facts }) => [
        text,
        ...facts.flatMap(({ label, value, origin }) => [label, value, origin]),
      ]),
      ...remedies.map(({ label }) => label),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/\$|\bpeer\b|\bself\b|undefined|\[object|\b[a-z]+[A-Z]\w*(?<!gRPC)/)
      expect(text.trim()).not.toBe('')
    }
  }
})
