import { expect, test } from 'vitest'
import { ReviewId } from '@/model/id'
import type { Review } from '@/model/review'
import type { JsonObject } from '../json'
import type { Alteration } from './alterations'
import { chainInWords, faultInWords } from './chainWords'
import type { CheckedReview } from './verifyChain'

const review: Review = {
  id: ReviewId.parse('r1'),
  by: 'A. Kim',
  role: '',
  note: '',
  at: '2026-11-22T12:00:00.000Z',
  next: null,
  packs: [],
  snapshot: '',
  previous: null,
  sha256: '0'.repeat(64),
}

const sound: CheckedReview = {
  review,
  isIntact: true,
  hash: review.sha256,
  signature: 'none',
  keyName: null,
}

const altered = (...alterations: readonly Alteration[]) =>
  faultInWords({ type: 'altered', review, alterations })

const record = (key: string, value: JsonObject, how: 'changed' | 'added' = 'changed') =>
  ({ type: 'record', key, value, how }) as const

test('a sound chain is told in one line', () => {
  expect(chainInWords({ type: 'checked', reviews: [], faults: [] })).toBe(
    'No review has been signed.',
  )
  expect(chainInWords({ type: 'checked', reviews: [sound], faults: [] })).toBe(
    '1 signed review, as it was signed; the last by A. Kim on 22 Nov 2026, by name only.',
  )
  const two = [sound, { ...sound, signature: 'valid' as const }]
  expect(chainInWords({ type: 'checked', reviews: two, faults: [] }, () => 'Sunday')).toBe(
    '2 signed reviews, unbroken; the last by A. Kim on Sunday, signature valid.',
  )
})

test.each([
  [{ type: 'statement', field: 'by' }, 'the name of the signer was changed'],
  [record('about', {}), 'what is said about the model as a whole was changed'],
  [record('elements/bot', { name: 'Bot' }), 'the element “Bot” was changed'],
  [record('flows/ask', { name: ' ' }), 'the data flow “ask” was changed'],
  [record('decisions/BOT-S-001|bot', { title: 'Spoofed' }), 'about “Spoofed” was changed'],
  [record('assumptions/a', { statement: 'All is well' }), 'assumption “All is well” was changed'],
  [record('findings/F|bot', { title: 'Found' }, 'added'), 'the finding “Found” was added'],
  [
    { type: 'record', key: 'assets/orders', value: null, how: 'gone' },
    'the asset “orders” was taken out or renamed',
  ],
  [{ type: 'text', where: 'line 7, column 3', why: 'It ends.' }, 'at line 7, column 3 (It ends)'],
  [{ type: 'layout', line: 7 }, 'blanks or line breaks of its snapshot were changed, from line 7'],
  [{ type: 'frame' }, 'the order of the records in its snapshot'],
  [{ type: 'hash' }, 'its hash was changed, and nothing that it says'],
] as const)('what was altered is named: %j', (alteration, words) => {
  const told = altered(alteration)
  expect(told).toContain('The review by A. Kim of 22 Nov 2026 is not what was signed: ')
  expect(told).toContain(words)
})

test('of many alterations some are named and the rest counted', () => {
  const many = Array.from({ length: 20 }, (_, n) => record(`elements/e${n}`, { name: `E${n}` }))
  expect(altered(...many)).toContain('the element “E5” was changed and 14 more.')
})

test('every fault says how to mend it', () => {
  const faults = [
    faultInWords({ type: 'missing', review, hashes: ['ab'.repeat(32)] }),
    faultInWords({ type: 'signature', review }),
    faultInWords({ type: 'otherKey', review, key: 'k' }),
    faultInWords({ type: 'apart', reviews: [review, { ...review, by: ' ' }] }),
    altered({ type: 'hash' }),
  ]
  for (const words of faults) expect(words).toMatch(/(Look for|Ask|Sign|Take) /)
  expect(faults[0]).toContain('(hash abababababababab…)')
  expect(faults[3]).toContain('The reviews by A. Kim of 22 Nov 2026 and by someone unnamed of')
})
