import 'fake-indexeddb/auto'
import { Dexie, liveQuery } from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import { blankModel } from '@/testing/arbitraryEdit'
import { type CorralDatabase, corralDatabase, databaseFormat, OutdatedError } from './database'
import { createModel, listModels, updateSummary } from './library'
import { listPacks, modelsWithPack, notePacks, ownPackId, putPack, removePack } from './packs'
import { firstRowOf } from './rows'

let database: CorralDatabase
let names = 0

beforeEach(() => {
  names += 1
  database = corralDatabase({ name: `packs-${names}` })
})

const payments = {
  id: 'acme/payments',
  version: '1.0.0',
  name: 'Payments',
  sha256: 'a'.repeat(64),
  addedAt: '2026-01-01T00:00:00.000Z',
  text: 'format: corral-pack/1',
  pack: { format: 'corral-pack/1' },
}

test('a pack that was put in is listed as it was, and a later one takes its place', async () => {
  await putPack(database, payments)
  expect(await listPacks(database)).toEqual([payments])
  await putPack(database, { ...payments, version: '1.1.0' })
  expect(await listPacks(database)).toEqual([{ ...payments, version: '1.1.0' }])
  await removePack(database, payments.id)
  expect(await listPacks(database)).toEqual([])
})

test('whoever puts in a pack hears what stood in its place', async () => {
  expect(await putPack(database, payments)).toBeNull()
  expect(await putPack(database, { ...payments, version: '1.1.0' })).toEqual(payments)
})

test('the pack of one’s own has one id in this browser, and keeps it', async () => {
  const offers = ['my-aaaaaaaa/rules', 'my-bbbbbbbb/rules', 'my-cccccccc/rules']
  const ids = await Promise.all(offers.map((offer) => ownPackId(database, offer)))
  expect(new Set(ids).size).toBe(1)
  await removePack(database, ids[0] ?? '')
  expect(await ownPackId(database, 'my-dddddddd/rules')).toBe(ids[0])
})

test('whoever lists the packs hears of a new one', async () => {
  const heard = new Promise((resolve) => {
    const watching = liveQuery(() => listPacks(database)).subscribe((packs) => {
      if (packs.length === 0) return
      watching.unsubscribe()
      resolve(packs)
    })
  })
  await putPack(database, payments)
  expect(await heard).toEqual([payments])
})

test('a pack that a model came with is known by name, unless it is kept', async () => {
  await notePacks(database, [payments, { ...payments, id: 'acme/other' }])
  expect(await listPacks(database)).toMatchObject([
    { id: 'acme/other', pack: null },
    { id: 'acme/payments', name: 'Payments', version: '1.0.0', text: '', pack: null },
  ])
  await putPack(database, payments)
  await notePacks(database, [{ ...payments, version: '0.9' }])
  expect((await listPacks(database))[1]).toEqual(payments)
})

test('the models that use a pack are told by their titles', async () => {
  const packs = ['corral/bots', 'acme/payments']
  await createModel(database, { ...blankModel, about: { ...blankModel.about, packs } })
  expect(await modelsWithPack(database, 'acme/payments')).toEqual(['Stable'])
  await updateSummary(database, blankModel.about.id, { packs: ['corral/bots'] })
  expect(await modelsWithPack(database, 'acme/payments')).toEqual([])
})

test('a row that makes no sense is left out', async () => {
  await database.packs.bulkAdd([payments, { ...payments, id: 'none' }])
  expect(await listPacks(database)).toEqual([payments])
})

test('a database from before there were packs keeps its models and takes packs', async () => {
  const name = `packs-before-${names}`
  const before = new Dexie(name)
  before.version(1).stores({
    models: 'id, updatedAt',
    snapshots: 'modelId',
    updates: '++seq, [modelId+seq]',
    revisions: '++key, [modelId+at]',
    meta: 'key',
  })
  const { packs: _packs, ...row } = firstRowOf(blankModel)
  await before.table('models').add(row)
  before.close()

  const now = corralDatabase({ name })
  expect(await listModels(now)).toMatchObject([{ title: 'Stable', packs: [] }])
  await putPack(now, payments)
  expect(await listPacks(now)).toEqual([payments])
})

test('no pack is written into the database of a newer Corral', async () => {
  await database.meta.put({ key: 'format', value: databaseFormat + 1 })
  await expect(putPack(database, payments)).rejects.toThrow(OutdatedError)
})
