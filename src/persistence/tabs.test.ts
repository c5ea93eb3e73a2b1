import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Model } from '@/model/model'
import { blankModel } from '@/testing/arbitraryEdit'
import { type CorralDatabase, corralDatabase } from './database'
import { createModel } from './library'
import { compact } from './stored'
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
  database = corralDatabase({ name: `tabs-${names}` })
}

beforeEach(freshDatabase)

afterEach(async () => {
  vi.unstubAllGlobals()
  await closeAll()
})

describe('two tabs', () => {
  test('see the edits of one another', async () => {
    await createModel(database, blankModel)
    const onChange = vi.fn<(model: Model) => void>()
    const mine = await opened(database, id)
    const theirs = await opened(anotherPage(database), id, { onChange })
    retitle(mine, 'Mine')
    await vi.waitFor(() => expect(theirs.model.about.title).toBe('Mine'))
    expect(onChange).toHaveBeenLastCalledWith(theirs.model)
    retitle(theirs, 'Theirs')
    await vi.waitFor(() => expect(mine.model.about.title).toBe('Theirs'))
  })

  test('merge what they did at the same time', async () => {
    await createModel(database, blankModel)
    const mine = await opened(database, id)
    const theirs = await opened(anotherPage(database), id)
    retitle(mine, 'Mine')
    const about = { ...theirs.model.about, owner: 'Ann' }
    theirs.follow({ ...theirs.model, about })
    await vi.waitFor(() => {
      expect(mine.model.about).toMatchObject({ title: 'Mine', owner: 'Ann' })
      expect(theirs.model).toEqual(mine.model)
    })
    await Promise.all([mine.flush(), theirs.flush()])
    expect(await storedModel(database, id)).toEqual(mine.model)
  })

  test('store for one another what only one of them can store', async () => {
    await createModel(database, blankModel)
    const page = anotherPage(database)
    failWrites(page, diskFull)
    const mine = await opened(page, id)
    await opened(database, id)
    retitle(mine, 'Only in this tab')
    expect(await mine.flush()).toMatchObject({ status: 'failed', reason: 'quota' })
    await vi.waitFor(async () =>
      expect((await storedModel(database, id))?.about.title).toBe('Only in this tab'),
    )
  })

  test('that both cannot store do not send their edits around for ever', async () => {
    await createModel(database, blankModel)
    const pages = [0, 1].map(() => anotherPage(database))
    for (const page of pages) failWrites(page, diskFull)
    const [mine, theirs] = await Promise.all(pages.map((page) => opened(page, id)))
    const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
    for (const session of [mine, theirs]) if (session) retitle(session, 'Unstored')
    await new Promise((done) => setTimeout(done, 300))
    expect(post.mock.calls.length).toBeLessThan(10)
    post.mockRestore()
  })

  test('catch up with what they missed, also after the other one compacted', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    await createModel(database, blankModel)
    const [mine, theirs] = [await opened(database, id), await opened(database, id)]
    retitle(mine, 'First')
    await mine.flush()
    await theirs.catchUp()
    expect(theirs.model.about.title).toBe('First')
    retitle(mine, 'Second')
    await mine.flush()
    await compact(database, id)
    await theirs.catchUp()
    expect(theirs.model.about.title).toBe('Second')
  })
})
