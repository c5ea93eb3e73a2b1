import { expect, test } from 'vitest'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import { nextKinds } from './nextKinds'

test('what a bot usually calls is offered first', () => {
  const first = nextKinds('agent')
    .slice(0, 5)
    .map(({ id }) => id)
  expect(first).toEqual(['llm', 'database', 'api', 'memory', 'tool'])
})

test('every kind is offered once, whatever the flow comes from', () => {
  for (const { id } of elementKinds) {
    const offered = nextKinds(id).map((kind) => kind.id)
    expect(offered.toSorted()).toEqual(elementKinds.map((kind) => kind.id).toSorted())
  }
})
