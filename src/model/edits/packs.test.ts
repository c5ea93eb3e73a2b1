import { expect, test } from 'vitest'
import { blankModel } from '@/testing/arbitraryEdit'
import { defaultPack } from '../emptyModel'
import { switchPack } from './packs'

test('a pack is switched on once, after those that are on', () => {
  const on = switchPack(blankModel, 'acme/payments', true)
  expect(on.about.packs).toEqual([defaultPack, 'acme/payments'])
  expect(switchPack(on, 'acme/payments', true)).toBe(on)
})

test('the library can be switched off like any other', () => {
  expect(switchPack(blankModel, defaultPack, false).about.packs).toEqual([])
  expect(switchPack(blankModel, 'acme/payments', false)).toBe(blankModel)
})
