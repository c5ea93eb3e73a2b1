import { expect, test } from 'vitest'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import { nextKinds } from './nextKinds'

test('what a bot usually calls is offered first', () => {
  const first = nextKinds('agent')
    .slice(0, 5)
    .map(({ id }) => id)
  expect(first).toEqual(['llm', 'tool', 'memory', 'mcp-server', 'vector-store'])
})

test('what an element is connected with already comes after what else is usual', () => {
  const first = nextKinds('agent', 'after', new Set(['llm', 'memory'])).slice(0, 8)
  expect(first.map(({ id }) => id).slice(0, 2)).toEqual(['tool', 'mcp-server'])
  expect(first.map(({ id }) => id).slice(-2)).toEqual(['llm', 'memory'])
})

test('before a bot stands who talks to it', () => {
  const first = nextKinds('chatbot', 'before')
    .slice(0, 4)
    .map(({ id }) => id)
  expect(first).toEqual(expect.arrayContaining(['user', 'web-client', 'messaging-platform']))
})

test('every kind is offered once, whatever the flow comes from', () => {
  for (const { id } of elementKinds) {
    const offered = nextKinds(id).map((kind) => kind.id)
    expect(offered.toSorted()).toEqual(elementKinds.map((kind) => kind.id).toSorted())
  }
})
