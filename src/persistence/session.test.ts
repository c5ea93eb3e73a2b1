import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Model } from '@/model/model'
import { arbitraryEdit, arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { type CorralDatabase, corralDatabase } from './database'
import { createModel } from './library'
import { openModel } from './openModel'
import type { SaveState } from './saveState'
import { compact, docFrom, readStored } from './stored'
import { anotherPage, closeAll, failWrites, opened, retitle, storedModel } from '@/testing/sessions'

const { id } = blankModel.about
let database: CorralDatabase
let names = 0

function freshDatabase() {
  names += 1
  database = corralDatabase({ name: `session-${names}` })
}

beforeEach(freshDatabase)

const ignore = { onChange: () => {}, onSaveState: () => {} }

afterEach(async () => {
  vi.unstubAllGlobals()
  await closeAll()
})

async function storedDoc() {
  const stored = await readStored(anotherPage(database), id)
  return docFrom(stored?.states ?? []).doc
}

test('after any edits the database holds the model that is on the screen', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, async (edits) => {
      freshDatabase()
      await createModel(database, blankModel)
      const session = await opened(database, id)
      for (const edit of edits) session.follow(edit(session.model))
      expect(await session.close()).toEqual({ status: 'saved' })
      expect(await storedModel(database, id)).toEqual(session.model)
    }),
    { numRuns: 30 },
  )
})

test('whatever was reported as saved is there after the page was killed', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryEdit, { minLength: 1 }), fc.nat(30), async (edits, last) => {
      freshDatabase()
      const page = anotherPage(database)
      let writes = 0
      failWrites(page, () => (writes++ > last ? new Error('The page is dead') : null))
      await createModel(page, blankModel)
      let acknowledged = 0
      const history: Model[] = [blankModel]
      const onSaveState = ({ status }: SaveState) => {
        if (status === 'saved') acknowledged = history.length - 1
      }
      const opening = await openModel(page, id, { ...ignore, onSaveState })
      if (opening.status !== 'open' || opening.session.saveState.status === 'saving') return
      const { session } = opening
      for (const edit of edits) {
        history.push(edit(session.model))
        session.follow(history.at(-1) ?? blankModel)
        if (writes % 2 === 0) await new Promise((done) => setTimeout(done, 1))
      }
      await new Promise((done) => setTimeout(done, 5))
      page.close()
      expect(history.slice(acknowledged)).toContainEqual(await storedModel(database, id))
    }),
    { numRuns: 25 },
  )
})

test('writes that fail at random lose nothing and leave no hole', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, fc.array(fc.boolean()), async (edits, faults) => {
      freshDatabase()
      await createModel(database, blankModel)
      const page = anotherPage(database)
      const left = [...faults]
      failWrites(page, (table) => (table === 'updates' && left.shift() ? new Error('No') : null))
      const session = await opened(page, id)
      for (const edit of edits) {
        session.follow(edit(session.model))
        if (left.length % 3 === 0) await session.flush()
        const { store } = await storedDoc()
        expect([store.pendingStructs, store.pendingDs]).toEqual([null, null])
      }
      left.length = 0
      expect(await session.flush()).toEqual({ status: 'saved' })
      expect(await storedModel(database, id)).toEqual(session.model)
      await closeAll()
    }),
    { numRuns: 25 },
  )
})

describe('compaction', () => {
  test('leaves one snapshot after many updates, and the same model', async () => {
    await createModel(database, blankModel)
    const session = await opened(database, id)
    for (let n = 0; n < 210; n += 1) {
      retitle(session, `Title ${n}`)
      await session.flush()
    }
    await vi.waitFor(async () => expect(await database.updates.count()).toBeLessThan(20))
    expect(await storedModel(database, id)).toEqual(session.model)
  })

  test.each(['snapshots', 'updates'])('loses nothing when %s cannot be written', async (broken) => {
    await createModel(database, blankModel)
    const session = await opened(database, id)
    retitle(session, 'Before')
    await session.flush()
    const page = anotherPage(database)
    failWrites(page, (table) => (table === broken ? new Error('Interrupted') : null))
    await expect(compact(page, id)).rejects.toThrow('Interrupted')
    expect(await storedModel(database, id)).toEqual(session.model)
    expect(await database.updates.count()).toBe(1)
  })
})

test('an edit after the site data were cleared stores the whole model again', async () => {
  await createModel(database, blankModel)
  const session = await opened(database, id)
  retitle(session, 'Before')
  await session.flush()
  await Promise.all(database.tables.map((table) => table.clear()))
  retitle(session, 'After')
  expect(await session.flush()).toEqual({ status: 'saved' })
  expect(await storedModel(database, id)).toEqual(session.model)
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
