import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Model } from '@/model/model'
import { arbitraryEdit, arbitraryEdits, blankModel } from '@/testing/arbitraryEdits'
import { type CorralDatabase, corralDatabase } from './database'
import { createModel, listModels } from './library'
import { openModel } from './openModel'
import type { SaveState } from './saveState'
import type { Session, SessionListeners } from './session'
import { compact, docFrom, readStored } from './stored'

const { id } = blankModel.about
let database: CorralDatabase
let open: Session[] = []
let names = 0

beforeEach(freshDatabase)
afterEach(closeAll)

function freshDatabase() {
  names += 1
  database = corralDatabase({ name: `test-${names}` })
}

async function closeAll() {
  vi.unstubAllGlobals()
  await Promise.all(open.map((session) => session.close()))
  open = []
}

const ignore: SessionListeners = { onChange: () => {}, onSaveState: () => {} }

async function opened(source = database, listeners = ignore): Promise<Session> {
  const opening = await openModel(source, id, listeners)
  if (opening.status !== 'open') throw new Error(opening.message)
  open.push(opening.session)
  return opening.session
}

/** What a new page would see: another connection, and no other tab to ask. */
async function reopened(): Promise<Model> {
  vi.stubGlobal('BroadcastChannel', undefined)
  const opening = await openModel(corralDatabase({ name: database.name }), id, ignore)
  vi.unstubAllGlobals()
  if (opening.status !== 'open') throw new Error(opening.message)
  open.push(opening.session)
  return opening.session.model
}

function titled(session: Session, title: string) {
  session.follow({ ...session.model, about: { ...session.model.about, title } })
}

/** Makes writes of a database fail with the error that a function gives, at the level of IndexedDB. */
function failWrites(target: CorralDatabase, errorFor: (table: string) => Error | null) {
  target.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: (request) => {
            const error = errorFor(name)
            return error ? Promise.reject(error) : table.mutate(request)
          },
        }
      },
    }),
  })
}

/** As Dexie reports a full disk: an abort with the cause inside. */
function diskFull(): Error {
  const inner = new DOMException('The disk is full', 'QuotaExceededError')
  return new Dexie.AbortError('Transaction aborted', inner)
}

async function storedDoc() {
  const stored = await readStored(corralDatabase({ name: database.name }), id)
  return docFrom(stored?.states ?? []).doc
}

test('after any edits the database holds the model that is on the screen', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, async (edits) => {
      freshDatabase()
      await createModel(database, blankModel)
      const session = await opened()
      for (const edit of edits) session.follow(edit(session.model))
      expect(await session.close()).toEqual({ status: 'saved' })
      expect(await reopened()).toEqual(session.model)
    }),
    { numRuns: 30 },
  )
})

test('whatever was reported as saved is there after the page was killed', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryEdit, { minLength: 1 }), fc.nat(30), async (edits, last) => {
      freshDatabase()
      const page = corralDatabase({ name: database.name })
      let writes = 0
      failWrites(page, () => (writes++ > last ? new Error('The page is dead') : null))
      await createModel(page, blankModel)
      let session: Session | undefined
      const saved: Model[] = [blankModel]
      const onSaveState = ({ status }: SaveState) => {
        if (status === 'saved' && session) saved.push(session.model)
      }
      const opening = await openModel(page, id, { ...ignore, onSaveState })
      if (opening.status !== 'open' || opening.session.saveState.status === 'saving') return
      session = opening.session
      for (const edit of edits) {
        session.follow(edit(session.model))
        if (writes % 2 === 0) await new Promise((done) => setTimeout(done, 1))
      }
      await new Promise((done) => setTimeout(done, 5))
      const acknowledged = saved.at(-1)
      page.close()
      const now = await reopened()
      const later = [acknowledged, session.model]
      expect(later).toContainEqual(now)
    }),
    { numRuns: 25 },
  )
})

test('writes that fail at random lose nothing and leave no hole', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, fc.array(fc.boolean()), async (edits, faults) => {
      freshDatabase()
      await createModel(database, blankModel)
      const page = corralDatabase({ name: database.name })
      const left = [...faults]
      failWrites(page, (table) => (table === 'updates' && left.shift() ? new Error('No') : null))
      const session = await opened(page)
      for (const edit of edits) {
        session.follow(edit(session.model))
        if (left.length % 3 === 0) await session.flush()
        const { store } = await storedDoc()
        expect([store.pendingStructs, store.pendingDs]).toEqual([null, null])
      }
      left.length = 0
      expect(await session.flush()).toEqual({ status: 'saved' })
      expect(await reopened()).toEqual(session.model)
      await closeAll()
    }),
    { numRuns: 25 },
  )
})

describe('two tabs', () => {
  test('see the edits of one another', async () => {
    await createModel(database, blankModel)
    const onChange = vi.fn<(model: Model) => void>()
    const mine = await opened()
    const theirs = await opened(corralDatabase({ name: database.name }), { ...ignore, onChange })
    titled(mine, 'Mine')
    await vi.waitFor(() => expect(theirs.model.about.title).toBe('Mine'))
    expect(onChange).toHaveBeenLastCalledWith(theirs.model)
    titled(theirs, 'Theirs')
    await vi.waitFor(() => expect(mine.model.about.title).toBe('Theirs'))
  })

  test('merge what they did at the same time', async () => {
    await createModel(database, blankModel)
    const mine = await opened()
    const theirs = await opened(corralDatabase({ name: database.name }))
    titled(mine, 'Mine')
    const about = { ...theirs.model.about, owner: 'Ann' }
    theirs.follow({ ...theirs.model, about })
    await vi.waitFor(() => {
      expect(mine.model.about).toMatchObject({ title: 'Mine', owner: 'Ann' })
      expect(theirs.model).toEqual(mine.model)
    })
    await Promise.all([mine.flush(), theirs.flush()])
    expect(await reopened()).toEqual(mine.model)
  })

  test('store for one another what only one of them can store', async () => {
    await createModel(database, blankModel)
    const page = corralDatabase({ name: database.name })
    failWrites(page, diskFull)
    const mine = await opened(page)
    await opened()
    titled(mine, 'Only in this tab')
    expect(await mine.flush()).toMatchObject({ status: 'failed', reason: 'quota' })
    await vi.waitFor(async () => expect((await reopened()).about.title).toBe('Only in this tab'))
  })

  test('that both cannot store do not send their edits around for ever', async () => {
    await createModel(database, blankModel)
    const pages = [0, 1].map(() => corralDatabase({ name: database.name }))
    for (const page of pages) failWrites(page, diskFull)
    const [mine, theirs] = await Promise.all(pages.map((page) => opened(page)))
    const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
    for (const session of [mine, theirs]) if (session) titled(session, 'Unstored')
    await new Promise((done) => setTimeout(done, 300))
    expect(post.mock.calls.length).toBeLessThan(10)
    post.mockRestore()
  })

  test('catch up with what they missed, also after the other one compacted', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    await createModel(database, blankModel)
    const [mine, theirs] = [await opened(), await opened()]
    titled(mine, 'First')
    await mine.flush()
    await theirs.catchUp()
    expect(theirs.model.about.title).toBe('First')
    titled(mine, 'Second')
    await mine.flush()
    await compact(database, id)
    await theirs.catchUp()
    expect(theirs.model.about.title).toBe('Second')
  })
})

describe('compaction', () => {
  test('leaves one snapshot after many updates, and the same model', async () => {
    await createModel(database, blankModel)
    const session = await opened()
    for (let n = 0; n < 210; n += 1) {
      titled(session, `Title ${n}`)
      await session.flush()
    }
    await vi.waitFor(async () => expect(await database.updates.count()).toBeLessThan(20))
    expect(await reopened()).toEqual(session.model)
  })

  test.each(['snapshots', 'updates'])('loses nothing when %s cannot be written', async (broken) => {
    await createModel(database, blankModel)
    const session = await opened()
    titled(session, 'Before')
    await session.flush()
    const page = corralDatabase({ name: database.name })
    failWrites(page, (table) => (table === broken ? new Error('Interrupted') : null))
    await expect(compact(page, id)).rejects.toThrow('Interrupted')
    expect(await reopened()).toEqual(session.model)
    expect(await database.updates.count()).toBe(1)
  })
})

describe('the save state', () => {
  test('names a full disk, and is saved again once there is room', async () => {
    await createModel(database, blankModel)
    let isFull = true
    const page = corralDatabase({ name: database.name })
    failWrites(page, () => (isFull ? diskFull() : null))
    const states: SaveState[] = []
    const onSaveState = (state: SaveState) => void states.push(state)
    const session = await opened(page, { ...ignore, onSaveState })
    titled(session, 'Kept in memory')
    await vi.waitFor(() => expect(session.saveState).toMatchObject({ reason: 'quota' }))
    isFull = false
    await vi.waitFor(() => expect(session.saveState).toEqual({ status: 'saved' }), 3_000)
    expect(states.map(({ status }) => status)).toEqual(['saving', 'failed', 'saved'])
    expect(await reopened()).toEqual(session.model)
  })

  test('is stored within 50 ms of an edit, for 95 of 100', async () => {
    await createModel(database, blankModel)
    const session = await opened()
    const times: number[] = []
    for (let n = 0; n < 100; n += 1) {
      const start = performance.now()
      titled(session, `Title ${n}`)
      await session.flush()
      times.push(performance.now() - start)
    }
    expect(times.toSorted((one, other) => one - other)[94]).toBeLessThan(50)
  })

  test('says so when the browser stores nothing, and everything works in memory', async () => {
    const { indexedDB } = Dexie.dependencies
    Object.assign(Dexie.dependencies, { indexedDB: undefined })
    const nowhere = corralDatabase({ name: database.name })
    expect(await createModel(nowhere, blankModel)).toMatchObject({ reason: 'denied' })
    const session = await opened(nowhere)
    titled(session, 'In memory')
    expect(await session.close()).toMatchObject({ status: 'failed', reason: 'denied' })
    expect(await listModels(nowhere)).toMatchObject([{ title: 'In memory' }])
    const again = await opened(nowhere)
    expect(again.model).toEqual(session.model)
    expect(again.saveState.status).not.toBe('saved')
    Object.assign(Dexie.dependencies, { indexedDB })
  })

  test('a model that could not be stored when it was made is stored later', async () => {
    let isFull = true
    failWrites(database, () => (isFull ? diskFull() : null))
    expect(await createModel(database, blankModel)).toMatchObject({ reason: 'quota' })
    const session = await opened()
    await session.flush()
    isFull = false
    titled(session, 'At last')
    expect(await session.flush()).toEqual({ status: 'saved' })
    expect(await reopened()).toEqual(session.model)
    expect(await listModels(corralDatabase({ name: database.name }))).toHaveLength(1)
  })
})

describe('a newer version of Corral', () => {
  test('keeps older code from writing and from opening', async () => {
    await createModel(database, blankModel)
    const session = await opened()
    await database.meta.put({ key: 'format', value: 99 })
    titled(session, 'From the past')
    expect(await session.flush()).toMatchObject({ status: 'failed', reason: 'outdated' })
    expect(await database.updates.count()).toBe(0)
    expect(await openModel(database, id, ignore)).toMatchObject({ reason: 'outdated' })
  })

  test('can upgrade the database under an open model, which says that it is outdated', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await createModel(database, blankModel)
    const session = await opened()
    const newer = new Dexie(database.name)
    newer.version(1).stores({ models: 'id', updates: '++seq, [modelId+seq]' })
    newer.version(2).stores({ added: 'id' })
    await newer.open()
    expect(session.saveState).toMatchObject({ status: 'failed', reason: 'outdated' })
    titled(session, 'From the past')
    await session.flush()
    expect(await newer.table('updates').count()).toBe(0)
    newer.close()
    vi.restoreAllMocks()
  })
})

test('an edit after the site data were cleared stores the whole model again', async () => {
  await createModel(database, blankModel)
  const session = await opened()
  titled(session, 'Before')
  await session.flush()
  await Promise.all(database.tables.map((table) => table.clear()))
  titled(session, 'After')
  expect(await session.flush()).toEqual({ status: 'saved' })
  expect(await reopened()).toEqual(session.model)
})

test('a model whose beginning cannot be read is reported, and left as it is', async () => {
  await createModel(database, blankModel)
  const state = new Uint8Array([1, 2, 3, 250, 250])
  await database.snapshots.put({ modelId: id, state, through: 0 })
  expect(await openModel(database, id, ignore)).toMatchObject({ status: 'damaged' })
  expect((await database.snapshots.get(id))?.state).toEqual(state)
})

test('a model that is not there is missing', async () => {
  expect(await openModel(database, id, ignore)).toMatchObject({ status: 'missing' })
})
