import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ControlStatus } from '@/model/appliedControl'
import { waits } from '@/review/controls/waiting'
import {
  controlAddress,
  controlQueryOf,
  groupings,
  isNarrowed,
  lists,
  noControlQuery,
  sortings,
} from './controlQuery'

const name = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null })
const queries = fc.record({
  list: fc.constantFrom(...lists),
  find: fc.string({ unit: 'grapheme' }),
  status: fc.subarray(ControlStatus.options),
  waits: fc.subarray([...waits]),
  control: name,
  owner: name,
  on: name,
  group: fc.constantFrom(...groupings),
  sort: fc.constantFrom(...sortings),
  open: name,
})

test('the address keeps everything that is asked for', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(controlQueryOf(controlAddress(query))).toEqual(query)
    }),
  )
})

test('an address can be written by hand', () => {
  expect(controlQueryOf('status=planned&overdue=1&control=CTL-TLS&owner=Ana')).toEqual({
    ...noControlQuery,
    status: ['planned'],
    waits: ['overdue'],
    control: 'CTL-TLS',
    owner: 'Ana',
  })
})

test('what means nothing narrows nothing', () => {
  const query = controlQueryOf('status=done,late&overdue=yes&group=mood&sort=up&list=all&owner=')
  expect(query).toEqual(noControlQuery)
  expect(isNarrowed(query)).toBe(false)
})

test('the usual page has no address of its own', () => {
  expect(controlAddress(noControlQuery)).toBe('')
  expect(controlAddress({})).toBe('')
})

test('an address reads as it would be written', () => {
  expect(controlAddress({ status: ['verified', 'planned'], on: 'element:bot' })).toBe(
    'status=planned,verified&on=element:bot',
  )
})
