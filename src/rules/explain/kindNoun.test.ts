import { expect, test } from 'vitest'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import { kindNoun } from './kindNoun'

test('every kind is a noun with its article, and no label of the palette with its signs', () => {
  for (const { id } of elementKinds) {
    expect(kindNoun(id), id).toMatch(/^an? [A-Za-z][\w/, -]+$/)
    expect(kindNoun(id), id).not.toContain(' / ')
  }
})

test('no two kinds are called the same', () => {
  const nouns = elementKinds.map(({ id }) => kindNoun(id))
  expect(new Set(nouns).size).toBe(nouns.length)
})

test('a kind whose label is no noun has one', () => {
  expect(kindNoun('monitor')).toBe('a monitoring system')
  expect(kindNoun('user')).toBe('a user or customer')
  expect(kindNoun('mcp-server')).toBe('an MCP server')
})
