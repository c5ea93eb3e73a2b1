import { expect, test } from 'vitest'
import { ElementId } from './id'

test.each(['bot', 'b-net', '7f3e:1', 'a'.repeat(100)])('%s is an id', (id) => {
  expect(ElementId.parse(id)).toBe(id)
})

test.each(['', '-bot', 'a b', 'a/b', 'a'.repeat(101), '__proto__', 'constructor', 'toString'])(
  '“%s” is not an id',
  (id) => {
    expect(ElementId.safeParse(id).success).toBe(false)
  },
)
