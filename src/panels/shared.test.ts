import { expect, test } from 'vitest'
import { sharedOf, valueOr } from './shared'

test('records that say the same have it in common, whatever it is made of', () => {
  expect(sharedOf(['yes', 'yes'])).toEqual({ isMixed: false, value: 'yes' })
  expect(sharedOf([['a'], ['a']])).toEqual({ isMixed: false, value: ['a'] })
  expect(sharedOf([null, null])).toEqual({ isMixed: false, value: null })
})

test('records that differ are mixed', () => {
  expect(sharedOf(['yes', null])).toEqual({ isMixed: true })
  expect(valueOr(sharedOf(['yes', 'no']), 'mixed')).toBe('mixed')
})
