import { expect, test } from 'vitest'
import { threatName, threatTag } from './threatTag'

const undecided = { decision: null, title: 'Service bot has more permission than it needs' }
// Only the number is asked for.
const decided = { ...undecided, decision: { number: 12 } as never }

test('a decided threat goes by its number, another by what is said of its record', () => {
  expect(threatTag(decided, ['Service bot'])).toBe('T-12')
  expect(threatTag(undecided, ['Service bot'])).toBe('Has more permission than it needs')
  expect(threatTag(undecided, ['Shop'])).toBe(undecided.title)
})

test('its full name has the number and the title', () => {
  expect(threatName(decided)).toBe('T-12 Service bot has more permission than it needs')
})
