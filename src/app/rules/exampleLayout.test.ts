import { expect, test } from 'vitest'
import { describedExamples } from '@/rules/describe/exampleWords'
import { ruleFiles } from '@/testing/ruleFiles'
import { exampleLayout } from './exampleLayout'

const drawings = ruleFiles.flatMap(({ rule, examples }) =>
  examples
    ? describedExamples(examples).map(({ title, drawing }) => ({
        name: `${rule.id} ${title}`,
        drawing,
      }))
    : [],
)

test('no example of the library draws one element over another', () => {
  const overlapping = drawings.filter(({ drawing }) => {
    const { elements } = exampleLayout(drawing)
    return new Set(elements.map(({ x, y }) => `${x} ${y}`)).size < elements.length
  })
  expect(overlapping.map(({ name }) => name)).toEqual([])
})

test('an example is read from left to right, along its flows', () => {
  const { elements } = exampleLayout({
    elements: { hook: 'webhook', telegram: 'messaging-platform', bot: 'chatbot' },
    flows: { update: 'telegram -> hook', message: 'hook -> bot' },
  })
  const inOrder = elements.toSorted((one, other) => one.x - other.x).map(({ name }) => name)
  expect(inOrder).toEqual(['telegram', 'hook', 'bot'])
})

test('two elements that send to each other both have a place', () => {
  const { elements, flows } = exampleLayout({
    elements: { one: 'agent', other: 'agent' },
    flows: { ask: 'one -> other', answer: 'other -> one' },
  })
  expect(new Set(elements.map(({ x }) => x)).size).toBe(2)
  expect(flows).toHaveLength(2)
})
