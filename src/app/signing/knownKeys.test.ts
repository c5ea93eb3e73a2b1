import { expect, test } from 'vitest'
import { keyInWords } from './knownKeys'

const trustedAt = '2026-11-22T09:00:00.000Z'
const known = { own: 'mine', trusted: [{ publicKey: 'anns', name: 'Ann', trustedAt }] }

test('a signature by a trusted key is told by the name that it is trusted under', () => {
  expect(
    keyInWords({ publicKey: 'anns', keyName: '1111 2222 3333 4444', signers: ['ann '] }, known),
  ).toEqual({
    isKnown: true,
    isVouched: true,
    isSuspect: false,
    words: 'Signed by the key you trust as “Ann”.',
  })
})

test('a trusted key that signs in another name is told with both, and does not vouch for the other', () => {
  expect(
    keyInWords(
      { publicKey: 'anns', keyName: '1111 2222 3333 4444', signers: ['Ann', 'Bob'] },
      known,
    ),
  ).toEqual({
    isKnown: true,
    isVouched: false,
    isSuspect: false,
    words: 'Signed by the key you trust as “Ann”, in the name of “Ann” and “Bob”.',
  })
})

test('a key that nobody trusts is not known here, whatever name it signs with', () => {
  expect(
    keyInWords({ publicKey: 'other', keyName: '1111 2222 3333 4444', signers: ['Bob'] }, known),
  ).toEqual({
    isKnown: false,
    isVouched: false,
    isSuspect: false,
    words: 'Signed in the name of “Bob” by a key not known here.',
  })
})

test('another key in a name that is trusted warns', () => {
  expect(
    keyInWords({ publicKey: 'other', keyName: '1111 2222 3333 4444', signers: ['Ann'] }, known),
  ).toEqual({
    isKnown: false,
    isVouched: false,
    isSuspect: true,
    words:
      'Signed in the name of “Ann” by a key not known here. You trust another key as “Ann”: ask whether it has changed.',
  })
})

test('the key of this browser is known without being trusted', () => {
  expect(
    keyInWords({ publicKey: 'mine', keyName: '1111 2222 3333 4444', signers: ['Me'] }, known),
  ).toEqual({
    isKnown: true,
    isVouched: true,
    isSuspect: false,
    words: 'Signed by the key of this browser, in the name of “Me”.',
  })
})
