import { expect, test } from 'vitest'
import { strideOf } from './strideWords'

test.each([
  ['Information disclosure', 'I'],
  ['information  Disclosure ', 'I'],
  ['informationDisclosure', 'I'],
  ['threats.model.stride.informationDisclosure', 'I'],
  ['Manipulation', 'T'],
  ['改竄', 'T'],
  ['Falsificação', 'S'],
  ['Falsification', 'T'],
  ['Tampering / Manipulación', 'T'],
  ['Spoofing التزييف', 'S'],
  ['Παραπλάνηση (Spoofing)', 'S'],
  ['Penafian', 'R'],
  ['Penafian Perkhidmatan', 'D'],
  ['权限提升', 'E'],
  ['Tampering / in words of nobody', 'T'],
  ['Integrity', 'T'],
  ['可用性', 'D'],
])('%s stands for %s', (category, letter) => {
  expect(strideOf(category)).toBe(letter)
})

test.each([
  'Linkability',
  'Unawareness',
  'Non-repudiation',
  'Wild Card',
  '',
  'Spoofing / Tampering',
  'constructor',
])('%j stands for no letter of STRIDE', (category) => {
  expect(strideOf(category)).toBeNull()
})
