import { expect, test } from 'vitest'
import { ElementId } from '@/model/id'
import { properties } from '@/model/vocabulary/properties/properties'
import { exampleFindings, findingIn } from '@/testing/exampleFindings'
import { controls } from '../catalogue/controls'
import { forgedUpdates } from '../packs/bot/forged-updates'
import { sketch, type Sketch } from '../sketch'
import { explain } from './explain'
import { factWords } from './factWords'

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
      of: 'hook',
      value: 'no',
      origin: { text: 'answered', records: [{ subject: hook, name: 'hook' }] },
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
  expect(origins).toContainEqual({
    text: expect.stringMatching(/^set by the control “.+” \(in place\)$/),
    records: [{ subject: hook, name: 'hook' }],
  })
})

const told = exampleFindings.map((example) => ({
  ...example,
  clauses: explain(example.finding, example.situation, controls).clauses,
}))

test('every example is explained in sentences that name facts, and each fact its origin', () => {
  for (const { title, clauses } of told) {
    expect(clauses, title).not.toEqual([])
    for (const { facts } of clauses) {
      for (const { origin } of facts) expect(origin.text.trim(), title).not.toBe('')
    }
  }
})

test('nothing is said twice, not even of what makes it possible and of what is missing', () => {
  for (const { title, clauses } of told) {
    const texts = clauses.map(({ text }) => text)
    expect(new Set(texts).size, title).toBe(texts.length)
  }
})

test('that a question is not asked of a kind is no reason for a threat', () => {
  for (const { title, clauses } of told) {
    for (const { part, facts } of clauses) {
      const isReason = facts.length === 0 || facts.some(({ origin }) => origin.records.length > 0)
      expect(part === 'gap' || isReason, title).toBe(true)
    }
  }
})

/** Names that only code knows: of derived facts, and of questions that are no word of any language. */
const codeNames: ReadonlySet<string> = new Set([
  ...Object.keys(factWords),
  ...properties.map(({ id }) => id).filter((id) => /[A-Z]/.test(id)),
  'undefined',
  'null',
  'NaN',
])

/** The words of a text, those in quotation marks left out: they are names that people gave. */
const wordsIn = (text: string) => text.replaceAll(/“[^”]*”/g, '').match(/[$\w]+/g) ?? []

test('no explanation shows the name of a property, a derived fact or a path', () => {
  for (const { title, clauses } of told) {
    const texts = clauses.flatMap(({ text, facts }) => [
      text,
      ...facts.flatMap(({ label, value, origin }) => [label, value, origin.text]),
    ])
    for (const text of texts) {
      expect(
        wordsIn(text).filter((word) => codeNames.has(word)),
        title,
      ).toEqual([])
      expect(text).not.toMatch(/\b(?:self|peer|source|target|flow|model)\.[$a-z]/)
      expect(text.trim()).not.toBe('')
    }
  }
})

/** What a rule says where an example of its own finds its threat handled. */
const handledBy = (rule: string) =>
  told
    .filter(({ finding }) => finding.rule.id === rule && finding.outcome === 'handled')
    .flatMap(({ clauses }) => clauses.map(({ text }) => text))

test('where it would take long to say what no neighbour is, it is said what each of them is', () => {
  expect(handledBy('BOT-T-403')).toContain(
    'crawler sends to index and checks content before it enters the index',
  )
  const stores = handledBy('BOT-S-401')
  expect(stores).toContain('bot sends to counters; the flow “count” authenticates both ends')
  expect(stores.join()).not.toContain('with nothing over')
})

test('what nobody has said is a sentence of its own', () => {
  const texts = told.flatMap(({ clauses }) => clauses.map(({ text }) => text))
  expect(texts.some((text) => text.includes('. Nobody has said'))).toBe(true)
  expect(texts.filter((text) => /(?:;|,| and) nobody has said/i.test(text))).toEqual([])
})
