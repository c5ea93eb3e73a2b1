import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WorkStatus } from '@/model/decision'
import { Stride } from '@/model/ownThreat'
import type { Level } from '@/model/text'
import {
  emptyRegisterQuery,
  parseRegisterQuery,
  printRegisterQuery,
  registerColumns,
  registerLists,
  type RegisterQuery,
} from './registerQuery'

const level = fc.constantFrom<Level[]>(1, 2, 3, 4, 5)
const word = fc.stringMatching(/^[A-Za-z0-9/:_-]{1,12}$/)
const words = fc.uniqueArray(word, { maxLength: 3 })
const column = fc.constantFrom(...registerColumns)

const query: fc.Arbitrary<RegisterQuery> = fc.record({
  list: fc.constantFrom(...registerLists),
  text: fc.string({ unit: 'grapheme' }),
  bands: fc.subarray(['critical', 'high', 'medium', 'low', 'unrated'] as const),
  cells: fc.uniqueArray(fc.record({ likelihood: level, impact: level }), {
    selector: ({ likelihood, impact }) => `${likelihood}x${impact}`,
    maxLength: 3,
  }),
  view: fc.constantFrom('inherent', 'residual', 'target'),
  responses: fc.subarray(['mitigate', 'accept', 'transfer', 'avoid', 'dismiss', 'none'] as const),
  states: fc.subarray(['new', 'waiting', 'changed', 'expired', 'decided', 'gone'] as const),
  statuses: fc.subarray(WorkStatus.options),
  owners: fc.uniqueArray(
    fc.string({ unit: 'grapheme' }).map((name) => name.trim()),
    { maxLength: 3 },
  ),
  times: fc.subarray(['overdue', 'soon', 'ending'] as const),
  strides: fc.subarray(Stride.options),
  on: words,
  rules: words,
  families: words,
  controls: words,
  id: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  sort: fc.option(fc.record({ column, isDescending: fc.boolean() })),
  columns: fc.option(fc.uniqueArray(column, { minLength: 1, maxLength: 5 })),
})

test('what is written into the address is read from it again', () => {
  fc.assert(
    fc.property(query, (one) => {
      expect(parseRegisterQuery(printRegisterQuery(one))).toEqual(one)
    }),
  )
})

test('any text can be read, and is said in one way from then on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const said = printRegisterQuery(parseRegisterQuery(text))
      expect(printRegisterQuery(parseRegisterQuery(said))).toBe(said)
    }),
  )
})

test('an empty address narrows nothing and shows what is open', () => {
  expect(parseRegisterQuery('')).toEqual(emptyRegisterQuery)
  expect(printRegisterQuery(emptyRegisterQuery)).toBe('')
})

test('the address reads like what it asks for', () => {
  const text =
    'list=accepted&band=critical,high&owner=Ana&overdue=1&on=element:bot&id=T-12&sort=-due'
  expect(printRegisterQuery(parseRegisterQuery(text))).toBe(text)
})

test('what is not understood is left out', () => {
  const text = 'list=nowhere&band=awful,low&cell=9x1,x,2x3&sort=colour&columns=colour&status=later'
  expect(parseRegisterQuery(text)).toEqual({
    ...emptyRegisterQuery,
    bands: ['low'],
    cells: [{ likelihood: 2, impact: 3 }],
  })
})
