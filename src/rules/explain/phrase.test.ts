import { expect, test } from 'vitest'
import { affirm, asSentence, deny, following, inSentence, listed, withArticle } from './phrase'

test.each([
  ['check the signature', 'checks the signature', 'does not check the signature'],
  ['be reachable from outside', 'is reachable from outside', 'is not reachable from outside'],
  ['can delete data', 'can delete data', 'cannot delete data'],
  ['have a fallback', 'has a fallback', 'does not have a fallback'],
  ['verify the caller', 'verifies the caller', 'does not verify the caller'],
  ['deploy', 'deploys', 'does not deploy'],
  ['teach users', 'teaches users', 'does not teach users'],
])('“%s” is affirmed as “%s” and denied as “%s”', (phrase, affirmed, denied) => {
  expect(affirm(phrase)).toBe(affirmed)
  expect(deny(phrase)).toBe(denied)
})

test('the last of a list follows “and”, or whatever is asked for', () => {
  expect(listed(['one'])).toBe('one')
  expect(listed(['one', 'two', 'three'])).toBe('one, two and three')
  expect(listed(['one', 'two'], 'or')).toBe('one or two')
})

test('abbreviations keep their capitals inside a sentence, and the article they are spoken with', () => {
  expect(withArticle(inSentence('AI agent'))).toBe('an AI agent')
  expect(withArticle(inSentence('MCP server'))).toBe('an MCP server')
  expect(withArticle(inSentence('Webhook receiver'))).toBe('a webhook receiver')
  expect(withArticle(inSentence('User / customer'))).toBe('a user / customer')
})

test('a sentence starts with a capital, but a name stays as it was written', () => {
  expect(asSentence('nobody has said so')).toBe('Nobody has said so')
  expect(asSentence('support-bot is an AI agent')).toBe('support-bot is an AI agent')
  expect(following('Nobody has said so')).toBe('nobody has said so')
  expect(following('THE BOT is an AI agent')).toBe('THE BOT is an AI agent')
})
