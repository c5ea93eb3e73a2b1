import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonicalJson'

test('members are written by name, arrays as they are', () => {
  expect(canonicalJson({ b: [3, 1, 2], a: { z: null, '10': true, '9': false } })).toBe(
    '{\n  "a": {\n    "10": true,\n    "9": false,\n    "z": null\n  },\n  "b": [\n    3,\n    1,\n    2\n  ]\n}\n',
  )
})

test('empty arrays and objects take one line', () => {
  expect(canonicalJson({ list: [], record: {} })).toBe('{\n  "list": [],\n  "record": {}\n}\n')
})

test('half a surrogate pair comes back as it was', () => {
  const text = 'before \ud83d after'
  expect(JSON.parse(canonicalJson([text]))).toEqual([text])
})

test('a member without a value is left out', () => {
  expect(canonicalJson({ kept: 1, gone: undefined })).toBe('{\n  "kept": 1\n}\n')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, 10n, Symbol('s')])(
  'what JSON cannot say is refused',
  (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
  },
)

test('every JSON value comes back as it was', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
      const value: unknown = JSON.parse(text)
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which members were added leaves no trace', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (members) => {
      const reversed = Object.fromEntries(Object.entries(members).toReversed())
      expect(canonicalJson(reversed)).toBe(canonicalJson(members))
    }),
  )
})
