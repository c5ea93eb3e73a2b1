import { expect, test } from 'vitest'
import { ModelId } from '@/model/id'
import type { Revision } from '@/persistence/revisions'
import { byDay, differenceWords, sizeWords } from './versionWords'

const kept = (key: number, at: string): Revision => ({
  key,
  at,
  modelId: ModelId.parse('m'),
  label: 'While editing',
  kept: 'automatic',
  bytes: 1,
})

test('versions stand under their day, of which the last two have names', () => {
  const days = byDay(
    [
      kept(4, '2026-11-22T12:10:00.000Z'),
      kept(3, '2026-11-22T12:00:00.000Z'),
      kept(2, '2026-11-21T12:00:00.000Z'),
      kept(1, '2026-11-02T12:00:00.000Z'),
    ],
    '2026-11-22',
  )
  expect(days.map(({ revisions }) => revisions.map(({ key }) => key))).toEqual([[4, 3], [2], [1]])
  expect(days.map(({ title }) => title).slice(0, 2)).toEqual(['Today', 'Yesterday'])
})

test('a version says in a line what has changed since, and when nothing has', () => {
  const none = { added: 0, removed: 0, changed: 0, decided: 0 }
  expect(differenceWords({ ...none, added: 3, decided: 1 })).toBe('3 added, 1 decision since')
  expect(differenceWords(none)).toBe('Says the same as now')
  expect(differenceWords(null)).toBe('Cannot be read')
  expect(differenceWords(undefined)).toBeUndefined()
})

test('room is told in the unit that suits it', () => {
  expect([sizeWords(420), sizeWords(51_300), sizeWords(2_140_000)]).toEqual([
    '0.4 kB',
    '51 kB',
    '2.1 MB',
  ])
})
