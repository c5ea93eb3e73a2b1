import { expect, test } from 'vitest'
import { shortName } from './shortName'

test('long words are cut after a consonant, short ones stay', () => {
  expect(shortName('Negligible')).toBe('Negl.')
  expect(shortName('Very catastrophic')).toBe('Very catas.')
  expect(shortName('Moderate')).toBe('Moderate')
})
