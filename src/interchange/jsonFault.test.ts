import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './jsonFault'

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['[01]', 2],
  ['{a: 1}', 1],
  ["['a']", 1],
  ['{"a": "b', 6],
  ['{"a": "b\n"}', 8],
  ['["\\x"]', 2],
  ['[1] x', 4],
  ['[1', 2],
  ['', 0],
  ['[1}', 2],
  ['[,]', 1],
  ['nul', 0],
])('in %j the fault is at %i', (text, at) => {
  expect(jsonFault(text, 64)).toMatchObject({ type: 'syntax', at })
})

test('nesting is measured before anything is parsed', () => {
  expect(jsonFault(nested(64), 64)).toBeNull()
  expect(jsonFault(nested(65), 64)).toMatchObject({ type: 'depth', at: 64 })
  expect(jsonFault('['.repeat(1_000_000), 64)).toMatchObject({ type: 'depth' })
})

test('a long text without an end is refused at once', () => {
  expect(jsonFault(`["${'a'.repeat(1_000_000)}`, 64)).toMatchObject({ type: 'syntax', at: 1 })
})

test('brackets inside texts do not count', () => {
  expect(jsonFault('["[[[[{{{{\\"[[", "}"]', 1)).toBeNull()
})

test('it agrees with JSON.parse on what is JSON', () => {
  const nearJson = fc
    .tuple(
      fc.json({ stringUnit: 'binary' }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ' ', '\\', '0', 'e'),
    )
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + sign + text.slice(place + (at % 2))
    })
  fc.assert(
    fc.property(fc.oneof(nearJson, fc.string(), fc.json()), (text) => {
      expect(jsonFault(text, 10_000) === null).toBe(parses(text))
    }),
    { numRuns: 2_000 },
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth)
}
