import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { changedRow } from './changedWords'

const model = sketch({ elements: { hook: 'webhook' } })

test('what changed since a decision is told with its name, then and now', () => {
  const seen = { subject: 'element:hook', fact: 'verifiesWebhookSignature', value: 'no' }
  expect(changedRow({ seen, now: null }, model)).toEqual({
    of: 'hook',
    label: "Verifies the platform's signature",
    before: 'no',
    now: 'not answered',
  })
})

test('a fact of a record that was deleted since is told all the same', () => {
  const seen = { subject: 'element:gone', fact: '$outcome', value: 'open' }
  expect(changedRow({ seen, now: 'handled' }, model)).toMatchObject({
    of: 'a removed element',
    before: 'the protection is missing',
    now: 'the protection is there',
  })
})
