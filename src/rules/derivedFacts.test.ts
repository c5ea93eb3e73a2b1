import { expect, test } from 'vitest'
import { factOf } from '@/testing/factsOf'

test('a kind and a type of the same name each say where they come from', () => {
  const drawing = { elements: { part: 'process' } } as const
  expect(factOf(drawing, 'part', '$kind')).toMatchObject({
    value: 'process',
    origin: { because: 'it was drawn as one' },
  })
  expect(factOf(drawing, 'part', '$type')).toMatchObject({
    value: 'process',
    origin: { because: 'its kind is one' },
  })
})
