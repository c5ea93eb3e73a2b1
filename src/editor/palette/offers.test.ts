import { expect, test } from 'vitest'
import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import { offersFor } from './offers'

const labels = (sought: string) =>
  offersFor(sought).flatMap(({ entries }) => entries.map(({ label }) => label))

test('the palette offers every word of the vocabulary once, and a note', () => {
  expect(labels('')).toHaveLength(elementKinds.length + boundaryKinds.length + 1)
  expect(new Set(labels('')).size).toBe(labels('').length)
})

test('the search finds things by what they are for, in any case and order of words', () => {
  expect(labels('Slack')).toContain('Messaging platform')
  expect(labels('index VECTOR')).toEqual(['Vector store / RAG index'])
  expect(labels('nothing is called this')).toEqual([])
})

test('groups without a match are left out', () => {
  expect(offersFor('mcp').every(({ entries }) => entries.length > 0)).toBe(true)
})

test('what is called so comes before what is only described so', () => {
  expect(labels('chat bot')[0]).toBe('Chat bot')
  expect(labels('api')[0]).toMatch(/^API/)
  expect(labels('database')[0]).toMatch(/^Database/)
})
