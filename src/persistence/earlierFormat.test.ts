import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Doc, Map as YMap, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { ElementId, ModelId, NoteId } from '@/model/id'
import { putNote } from '@/model/edits/notes'
import { firstDiagramOf } from '@/model/firstDiagram'
import { type CorralDatabase, OutdatedError, corralDatabase, formatOf, write } from './database'
import { gzipped } from './gzip'
import { keepAutomaticRevision, listRevisions, revisionModel } from './revisions'
import { closeAll, opened, storedModel } from '@/testing/sessions'

const id = ModelId.parse('support-desk')
const bot = ElementId.parse('bot')
const at = '2026-01-05T09:30:00.000Z'
const names = ['models', 'snapshots', 'updates', 'revisions', 'meta']

interface Saved {
  readonly about: object
  readonly [table: string]: object
}

/** The model of the file of version 1, its tables by id, as that version kept it. */
function savedByVersion1(): Saved {
  const text = readFileSync('tests/fixtures/format-1.corral.json', 'utf8')
  const { model } = JSON.parse(text) as { model: { [part: string]: { id: string }[] | object } }
  const parts = Object.entries(model).map(([part, value]) => [
    part,
    Array.isArray(value) ? Object.fromEntries(value.map((one) => [one.id, one])) : value,
  ])
  return Object.fromEntries(parts) as Saved
}

/** The document that version 1 made of a model: records without the fields that came later. */
function docOfVersion1({ about, ...tables }: Saved): Doc {
  const doc = new Doc()
  doc.getMap('about').set('', JSON.stringify(about))
  for (const [table, records] of Object.entries(tables)) {
    for (const [key, record] of Object.entries(records)) {
      doc.getMap(table).set(key, new YMap([['', JSON.stringify(record)]]))
    }
  }
  return doc
}

let database: CorralDatabase
let old: Dexie
let doc: Doc
let made = 0

/** A database as the code of version 1 left it, with its tab still open. */
beforeEach(async () => {
  made += 1
  const name = `earlier-${made}`
  old = new Dexie(name)
  old.version(2).stores({
    models: 'id, updatedAt',
    snapshots: 'modelId',
    updates: '++seq, [modelId+seq]',
    revisions: '++key, [modelId+at]',
    meta: 'key',
    packs: 'id',
  })
  const saved = savedByVersion1()
  doc = docOfVersion1(saved)
  const state = encodeStateAsUpdate(doc)
  const revision = await gzipped(JSON.stringify(saved))
  await old.transaction('rw', names, async () => {
    await old.table('models').add({ id, title: 'Support desk', createdAt: at, updatedAt: at })
    await old.table('snapshots').add({ modelId: id, state, through: 0 })
    await old.table('revisions').add({ modelId: id, at, label: '', state: revision, format: 1 })
    await old.table('meta').put({ key: 'format', value: 1 })
  })
  database = corralDatabase({ name })
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await closeAll()
  old.close()
})

test('a model that an earlier version stored opens with everything in it', async () => {
  const { model, setAside } = await opened(database, id)
  expect(setAside).toEqual([])
  const saved = savedByVersion1()
  expect(model).toMatchObject(saved)
  expect(Object.values(model.elements).map(({ details }) => details)).toEqual([null, null, null])
  expect(firstDiagramOf(model)).toMatchObject({ leftOut: {}, notes: {}, locked: {} })
})

test('what is added to such a model is stored, and read again by a new page', async () => {
  const session = await opened(database, id)
  const diagram = firstDiagramOf(session.model)
  if (!diagram) throw new Error('The model has a diagram.')
  const box = { x: 0, y: 0, width: 200, height: 96 }
  session.follow(
    putNote(session.model, diagram.id, NoteId.parse('n'), { ...box, text: 'Ask first' }),
  )
  expect(await session.flush()).toEqual({ status: 'saved' })
  expect(await storedModel(database, id)).toEqual(session.model)
})

test('an edit that the earlier version made meanwhile is taken in as well', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const session = await opened(database, id)
  const before = encodeStateVector(doc)
  const saved = savedByVersion1()
  const added = { ...(saved['elements'] as Record<string, object>)[bot], id: 'second' }
  doc.getMap('elements').set('second', new YMap([['', JSON.stringify(added)]]))
  const update = encodeStateAsUpdate(doc, before)
  await database.table('updates').add({ modelId: id, update, at })
  await session.catchUp()
  expect(session.setAside).toEqual([])
  expect(session.model.elements).toMatchObject({ second: { details: null } })
})

test('a revision that an earlier version kept can be brought back', async () => {
  const [revision] = await listRevisions(database, id)
  expect(await revisionModel(database, revision?.key ?? 0)).toMatchObject({
    status: 'read',
    model: { elements: { bot: { details: null } } },
  })
})

test('revisions that an earlier version kept are thinned like the automatic ones of this one', async () => {
  const state = await gzipped(JSON.stringify(savedByVersion1()))
  const again = { modelId: id, at: '2026-01-05T09:40:00.000Z', label: '', state, format: 1 }
  await database.table('revisions').add(again)
  const session = await opened(database, id)
  await keepAutomaticRevision(database, session.model)
  const revisions = await listRevisions(database, id)
  expect(revisions.map(({ kept }) => kept)).toEqual(['automatic', 'automatic'])
  expect(revisions[1]?.at).toBe(again.at)
})

test('opening the database tells the code of version 1 to leave, and to write no more', async () => {
  await old.open()
  const leaving = new Promise<void>((resolve) => {
    old.on('versionchange', () => resolve())
  })
  await database.open()
  await leaving
  expect(old.isOpen()).toBe(false)
  // Its door looks at this number before every write.
  expect(await formatOf(database)).toBe(3)
  const later = corralDatabase({ name: database.name })
  await later.open()
  await later.table('meta').put({ key: 'format', value: 4 })
  await expect(write(database, ['models'], () => Promise.resolve())).rejects.toThrow(OutdatedError)
  later.close()
})
