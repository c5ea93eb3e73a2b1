import { expect, test } from 'vitest'
import { openTitle } from './groups'

const title = (text: string, applies: Parameters<typeof openTitle>[0]['applies']) =>
  openTitle({ title: text, applies })

test('a group of one rule speaks of its kind where the single threat names a place', () => {
  const forged = 'Forged updates are accepted by {self}'
  expect(title(forged, { to: 'element', kinds: ['webhook'] })).toBe(
    'Forged updates are accepted by a webhook receiver',
  )
  expect(title('{self} has no backup', { to: 'element', kinds: ['database', 'cache'] })).toBe(
    'A data store has no backup',
  )
  expect(title('{self} is seen', { to: 'element', kinds: ['llm'] })).toBe(
    'A language model is seen',
  )
})

test('a group of threats to flows speaks of their ends', () => {
  const unsure = '{target} cannot be sure that {flow} comes from {source}'
  expect(title(unsure, { to: 'flow' })).toBe(
    'The receiver cannot be sure that a flow comes from its sender',
  )
})
