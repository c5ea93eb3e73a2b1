import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Migration } from './migration'
import { CURRENT_VERSION, migrations } from './migrations'
import { recordUpToDate, upToDate } from './upToDate'

const withOwner: Migration = {
  to: 2,
  summary: 'A bot has an owner.',
  record: (table, record) => (table === 'bots' ? { owner: '', ...record } : record),
}
const withTeam: Migration = {
  to: 3,
  summary: 'The owner is called the team.',
  record: (table, record) => {
    const { owner, ...rest } = record
    return table === 'bots' && 'owner' in record ? { ...rest, team: owner } : record
  },
}

test('there is one step to each version after the first, in order', () => {
  const expected = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 2)
  expect(migrations.map(({ to }) => to)).toEqual(expected)
})

test('a model of the current version is left as it is', () => {
  const saved = { title: 'Shop' }
  expect(upToDate(saved, CURRENT_VERSION)).toEqual({ type: 'upToDate', saved, steps: [] })
})

test('an old model takes every step that came after it, in order', () => {
  const saved = { about: { title: 'Shop' }, bots: { bot: { id: 'bot' } } }
  expect(upToDate(saved, 1, 3, [withOwner, withTeam])).toEqual({
    type: 'upToDate',
    saved: { about: { title: 'Shop' }, bots: { bot: { id: 'bot', team: '' } } },
    steps: ['A bot has an owner.', 'The owner is called the team.'],
  })
})

test('a step that the model has behind it is not taken again', () => {
  const saved = { bots: { bot: { owner: 'Ann' } } }
  expect(upToDate(saved, 2, 3, [withOwner, withTeam])).toMatchObject({
    saved: { bots: { bot: { team: 'Ann' } } },
  })
})

test('what a newer Corral wrote is refused', () => {
  expect(upToDate({}, CURRENT_VERSION + 1)).toMatchObject({ type: 'refused', reason: 'newer' })
})

test.each([0, 1.5, -1, '1', null, undefined])('version %j never was', (version) => {
  expect(upToDate({}, version)).toMatchObject({ type: 'refused', reason: 'unknown' })
})

test('a record that the steps have behind it is left as it is', () => {
  const saved = openedFixture(1)
  for (const [table, records] of Object.entries(saved)) {
    for (const record of records) {
      const brought = recordUpToDate(table, record)
      expect(recordUpToDate(table, brought)).toBe(brought)
    }
  }
})

test('a value that is no record is left for the schema to refuse', () => {
  expect(recordUpToDate('elements', 'bot')).toBe('bot')
  expect(upToDate({ elements: [7], about: null }, 1)).toMatchObject({
    saved: { elements: [7], about: null },
  })
})

function openedFixture(version: number): { readonly [table: string]: readonly unknown[] } {
  const text = readFileSync(`tests/fixtures/format-${version}.corral.json`, 'utf8')
  const { model } = JSON.parse(text) as { model: { readonly [table: string]: unknown } }
  return Object.fromEntries(Object.entries(model).map(([table, list]) => [table, [list].flat()]))
}
