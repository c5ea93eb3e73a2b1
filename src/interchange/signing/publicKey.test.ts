import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64urlOf, bytesOfBase64url } from '@/model/base64url'
import { keyNameOf, pemOf, publicKeyIn } from './publicKey'

test('bytes come back from base64url, which is written as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = base64urlOf(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(bytesOfBase64url(text)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test('what is no base64url, or another way to write the same bytes, has no bytes', () => {
  for (const text of ['a+b/', 'YQ==', 'YR', 'A', 'ö']) expect(bytesOfBase64url(text)).toBeNull()
})

const { publicKey } = generateKeyPairSync('ed25519')
const raw = publicKey.export({ format: 'jwk' }).x ?? ''

test('other tools read the key that Corral hands out, and Corral theirs', () => {
  expect(pemOf(raw)).toBe(publicKey.export({ format: 'pem', type: 'spki' }))
  expect(createPublicKey(pemOf(raw)).equals(publicKey)).toBe(true)
  expect(publicKeyIn(pemOf(raw))).toBe(raw)
  expect(publicKeyIn(` ${raw}\n`)).toBe(raw)
})

test('keys of another kind are none', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
  const other = generateKeyPairSync('x25519').publicKey
  for (const key of [rsa, other]) {
    expect(publicKeyIn(key.export({ format: 'pem', type: 'spki' }).toString())).toBeNull()
  }
  expect(publicKeyIn('a key')).toBeNull()
})

test('a key has a name that people can compare', async () => {
  expect(await keyNameOf(raw)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/)
})
