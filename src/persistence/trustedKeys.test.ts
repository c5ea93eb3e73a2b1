import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CorralDatabase, corralDatabase } from './database'
import { distrustKey, listTrustedKeys, trustKey } from './trustedKeys'

let database: CorralDatabase
let made = 0

beforeEach(() => {
  made += 1
  database = corralDatabase({ name: `trusted-${made}` })
})

afterEach(() => database.close())

const key = (publicKey: string, name: string) => ({
  publicKey,
  name,
  trustedAt: '2026-11-22T09:00:00.000Z',
})

test('no key is trusted until somebody does, and then each under one name', async () => {
  expect(await listTrustedKeys(database)).toEqual([])
  await trustKey(database, key('b', 'Ben'))
  await trustKey(database, key('a', 'Ana'))
  await trustKey(database, key('b', 'Benedict'))
  expect(await listTrustedKeys(database)).toEqual([key('a', 'Ana'), key('b', 'Benedict')])
})

test('a key that is trusted no longer is gone, and the others stay', async () => {
  await trustKey(database, key('a', 'Ana'))
  await trustKey(database, key('b', 'Ben'))
  await distrustKey(database, 'a')
  expect(await listTrustedKeys(database)).toEqual([key('b', 'Ben')])
})

test('keys that cannot be read are none, and the next one is kept', async () => {
  await database.meta.put({ key: 'trustedKeys', value: 'nonsense' })
  expect(await listTrustedKeys(database)).toEqual([])
  await trustKey(database, key('a', 'Ana'))
  expect(await listTrustedKeys(database)).toEqual([key('a', 'Ana')])
})

test('a key that cannot be read takes no other with it', async () => {
  await database.meta.put({ key: 'trustedKeys', value: [{ publicKey: 'b' }, key('a', 'Ana')] })
  await trustKey(database, key('c', 'Cleo'))
  expect(await listTrustedKeys(database)).toEqual([key('a', 'Ana'), key('c', 'Cleo')])
})
