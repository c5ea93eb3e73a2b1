import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bytesOfBase64url } from '@/model/base64url'
import { type CorralDatabase, corralDatabase } from './database'
import { forgetSigningKey, KeyRow, makeSigningKey, NoKeyError, signingKey } from './signingKey'

let database: CorralDatabase
let made = 0

beforeEach(() => {
  made += 1
  database = corralDatabase({ name: `keys-${made}` })
})

afterEach(() => {
  vi.restoreAllMocks()
  database.close()
})

/** Checks with the platform alone. */
async function isSigned(publicKey: string, text: string, value: string): Promise<boolean> {
  const [key, signature] = [publicKey, value].map((each) => bytesOfBase64url(each))
  if (!key || !signature) return false
  const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', imported, signature, new TextEncoder().encode(text))
}

test('a browser has no key until one is made, and then keeps it', async () => {
  expect(await signingKey(database)).toBeNull()
  const key = await makeSigningKey(database)
  const later = await signingKey(database)
  expect(later).toMatchObject({ publicKey: key.publicKey, madeAt: key.madeAt })
  const value = (await later?.sign('what was said')) ?? ''
  expect(await isSigned(key.publicKey, 'what was said', value)).toBe(true)
  expect(await isSigned(key.publicKey, 'what was not', value)).toBe(false)
})

test('nobody can read the private part of the key', async () => {
  await makeSigningKey(database)
  const { privateKey } = KeyRow.parse(await database.keys.get('signing'))
  expect(privateKey.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow('extractable')
})

test('two tabs that make a key at once share the first', async () => {
  const keys = await Promise.all([makeSigningKey(database), makeSigningKey(database)])
  expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(1)
})

test('a key that is forgotten is gone, and the next one is another', async () => {
  const { publicKey } = await makeSigningKey(database)
  await forgetSigningKey(database)
  expect(await signingKey(database)).toBeNull()
  expect((await makeSigningKey(database)).publicKey).not.toBe(publicKey)
})

test('a browser without Ed25519 says so', async () => {
  const unknown = new DOMException('Unrecognized name', 'NotSupportedError')
  vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(unknown)
  await expect(makeSigningKey(database)).rejects.toThrow(NoKeyError)
  expect(await signingKey(database)).toBeNull()
})
