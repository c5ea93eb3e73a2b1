import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blankModel } from '@/testing/arbitraryEdit'
import { type CorralDatabase, corralDatabase } from './database'
import { createModel, libraryFailure, listModels } from './library'
import { openModel } from './openModel'
import type { SaveState } from './saveState'
import {
  anotherPage,
  closeAll,
  diskFull,
  failWrites,
  opened,
  retitle,
  storedModel,
} from '@/testing/sessions'

const { id } = blankModel.about
let database: CorralDatabase
let names = 0

function freshDatabase() {
  names += 1
  database = corralDatabase({ name: `state-${names}` })
}

beforeEach(freshDatabase)

const ignore = { onChange: () => {}, onSaveState: () => {} }

afterEach(async () => {
  vi.unstubAllGlobals()
  await closeAll()
})

describe('the save state', () => {
  test('names a full disk, and is saved again once there is room', async () => {
    await createModel(database, blankModel)
    let isFull = true
    const page = anotherPage(database)
    failWrites(page, () => (isFull ? diskFull() : null))
    const states: SaveState[] = []
    const onSaveState = (state: SaveState) => void states.push(state)
    const session = await opened(page, id, { onSaveState })
    retitle(session, 'Kept in memory')
    await vi.waitFor(() => expect(session.saveState).toMatchObject({ reason: 'quota' }))
    isFull = false
    await vi.waitFor(() => expect(session.saveState).toEqual({ status: 'saved' }), 3_000)
    expect(states.map(({ status }) => status)).toEqual(['saving', 'failed', 'saved'])
    expect(await storedModel(database, id)).toEqual(session.model)
  })

  test('says so when the browser stores nothing, and everything works in memory', async () => {
    const { indexedDB } = Dexie.dependencies
    Object.assign(Dexie.dependencies, { indexedDB: undefined })
    const nowhere = anotherPage(database)
    expect(await createModel(nowhere, blankModel)).toMatchObject({ reason: 'denied' })
    expect(await libraryFailure(nowhere)).toMatchObject({ reason: 'denied' })
    const session = await opened(nowhere, id)
    retitle(session, 'In memory')
    expect(await session.close()).toMatchObject({ status: 'failed', reason: 'denied' })
    expect(await listModels(nowhere)).toMatchObject([{ title: 'In memory' }])
    const again = await opened(nowhere, id)
    expect(again.model).toEqual(session.model)
    expect(again.saveState.status).not.toBe('saved')
    Object.assign(Dexie.dependencies, { indexedDB })
  })

  test('a model that could not be stored when it was made is stored later', async () => {
    let isFull = true
    failWrites(database, () => (isFull ? diskFull() : null))
    expect(await createModel(database, blankModel)).toMatchObject({ reason: 'quota' })
    const session = await opened(database, id)
    await session.flush()
    isFull = false
    retitle(session, 'At last')
    expect(await session.flush()).toEqual({ status: 'saved' })
    expect(await storedModel(database, id)).toEqual(session.model)
    expect(await listModels(anotherPage(database))).toHaveLength(1)
  })
})

describe('a newer version of Corral', () => {
  test('keeps older code from writing and from opening', async () => {
    await createModel(database, blankModel)
    const session = await opened(database, id)
    await database.meta.put({ key: 'format', value: 99 })
    retitle(session, 'From the past')
    expect(await session.flush()).toMatchObject({ status: 'failed', reason: 'outdated' })
    expect(await database.updates.count()).toBe(0)
    expect(await openModel(database, id, ignore)).toMatchObject({ reason: 'outdated' })
  })

  test('can upgrade the database under an open model, which says that it is outdated', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await createModel(database, blankModel)
    const session = await opened(database, id)
    const newer = new Dexie(database.name)
    const tables = { snapshots: 'modelId', revisions: '++key, [modelId+at]', meta: 'key' }
    const known = { ...tables, models: 'id, updatedAt', updates: '++seq, [modelId+seq]' }
    newer.version(3).stores({ ...known, packs: 'id', added: 'id' })
    await newer.open()
    expect(session.saveState).toMatchObject({ status: 'failed', reason: 'outdated' })
    retitle(session, 'From the past')
    await session.flush()
    expect(await newer.table('updates').count()).toBe(0)
    newer.close()
    vi.restoreAllMocks()
  })
})
