import { expect, test } from 'vitest'
import type { Migration } from './migration'
import { CURRENT_VERSION, migrations } from './migrations'
import { upToDate } from './upToDate'

const withOwner: Migration = {
  to: 2,
  summary: 'A model has an owner.',
  up: (saved) => ({ ...saved, owner: '' }),
}
const withTeam: Migration = {
  to: 3,
  summary: 'The owner is called the team.',
  up: ({ owner, ...saved }) => ({ ...saved, team: owner }),
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
  expect(upToDate({ title: 'Shop' }, 1, 3, [withOwner, withTeam])).toEqual({
    type: 'upToDate',
    saved: { title: 'Shop', team: '' },
    steps: ['A model has an owner.', 'The owner is called the team.'],
  })
})

test('a step that the model has behind it is not taken again', () => {
  expect(upToDate({ owner: 'Ann' }, 2, 3, [withOwner, withTeam])).toMatchObject({
    saved: { team: 'Ann' },
  })
})

test('what a newer Corral wrote is refused', () => {
  expect(upToDate({}, CURRENT_VERSION + 1)).toMatchObject({ type: 'refused', reason: 'newer' })
})

test.each([0, 1.5, -1, '1', null, undefined])('version %j never was', (version) => {
  expect(upToDate({}, version)).toMatchObject({ type: 'refused', reason: 'unknown' })
})
