import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPack } from '@/testing/arbitraryPack'
import { loadedPack } from '../ownPacks/loadedPack'
import { generalTitle } from './askedOf'
import { describeRule } from './describeRule'

test('the rules of any pack can be told, whether it is switched on or not', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      for (const rule of loadedPack(pack).rules) {
        expect(generalTitle(rule)).toMatch(/\S/)
        expect(JSON.stringify(describeRule(rule))).not.toMatch(/undefined/)
      }
    }),
  )
})
