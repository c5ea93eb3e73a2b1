import { expect, test } from 'vitest'
import { foundIn, saysAll, searchable } from './wordSearch'

const all = searchable([
  { name: 'Support agent', more: 'AI agent, answers customers' },
  { name: 'Agent', more: 'AI agent' },
  { name: 'Café orders', more: 'Database' },
  { name: 'Reagent store', more: 'Data store' },
  { name: 'Orders API', more: 'API / backend service' },
])
const names = (text: string) => foundIn(all, text).map(({ of }) => of.name)

test('what is called just that comes first, what only has the letters last', () => {
  expect(names('agent')).toEqual(['Agent', 'Support agent', 'Reagent store'])
})

test('words are found in any order, without their marks and in what else is said', () => {
  expect(names('orders cafe')).toEqual(['Café orders'])
  expect(names('customers support')).toEqual(['Support agent'])
  expect(names('database')).toEqual(['Café orders'])
})

test('letters with others in between are found only where nothing else is', () => {
  expect(names('spagt')).toEqual(['Support agent'])
  expect(names('orders')).not.toContain('Support agent')
  expect(names('zzz')).toEqual([])
})

test('nothing is found while nothing is typed', () => {
  expect(names('  ')).toEqual([])
})

test('something says all the words in its name or besides, and none where nothing is asked', () => {
  const one = { name: 'Sends the café bill', more: 'monthly' }
  expect(saysAll(one, 'cafe MONTHLY')).toBe(true)
  expect(saysAll(one, 'cafe weekly')).toBe(false)
  expect(saysAll(one, ' ')).toBe(false)
})
