import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ModelId } from '@/model/id'
import { blankModel } from '@/testing/arbitraryEdit'
import { type CorralDatabase, corralDatabase } from './database'
import {
  GRACE,
  createModel,
  deleteModel,
  duplicateModel,
  listDeleted,
  listModels,
  modelOf,
  purgeDeleted,
  undeleteModel,
  updateSummary,
} from './library'
import { openModel } from './openModel'
import { renameModel } from './renameModel'
import { keepRevision } from './revisions'
import { anotherPage, diskFull, failWrites, opened } from '@/testing/sessions'

const { id } = blankModel.about
let database: CorralDatabase
let names = 0

beforeEach(async () => {
  names += 1
  database = corralDatabase({ name: `library-${names}` })
  await createModel(database, blankModel)
})

afterEach(() => {
  vi.useRealTimers()
})

const named = (title: string) => ({ ...blankModel, about: { ...blankModel.about, title } })

test('a model that was put in is listed and reads as the same model', async () => {
  expect(await listModels(database)).toMatchObject([{ id, title: 'Stable', worst: null }])
  expect(await modelOf(database, id)).toEqual(blankModel)
})

test('what the home screen says of a model is what the app last computed', async () => {
  await updateSummary(database, id, { worst: 'high', undecided: 3, picture: { lines: [] } })
  expect(await listModels(database)).toMatchObject([
    { title: 'Stable', worst: 'high', undecided: 3, picture: { lines: [] } },
  ])
})

test('a model that was only looked at was not changed', async () => {
  await database.models.update(id, { updatedAt: '2026-01-01T00:00:00.000Z' })
  await updateSummary(database, id, { worst: 'low' })
  expect(await listModels(database)).toMatchObject([{ updatedAt: '2026-01-01T00:00:00.000Z' }])
})

test('a row that was spoilt is still listed, with blanks in the place of what cannot be read', async () => {
  await database.models.update(id, { counts: 'many', updatedAt: 'lately' } as never)
  const counts = { elements: 0, flows: 0, boundaries: 0, threats: 0 }
  expect(await listModels(database)).toMatchObject([{ id, title: 'Stable', counts }])
})

test('a row that was written before models had a rhythm reads as a quarterly one, never reviewed', async () => {
  const [row] = await listModels(database)
  const { cadence: _cadence, owner: _owner, reviewed: _reviewed, ...before } = row ?? {}
  await database.models.put(before as never)
  expect(await listModels(database)).toMatchObject([
    { title: 'Stable', cadence: { every: 'quarter' }, owner: '', reviewed: null },
  ])
})

test('who owns a model and how often it is reviewed is listed as soon as it is stored', async () => {
  const opening = await openModel(database, id, { onChange: () => {}, onSaveState: () => {} })
  if (opening.status !== 'open') throw new Error(opening.message)
  const about = { owner: 'Ada', cadence: { every: 'custom', days: 45 } } as const
  opening.session.follow({ ...blankModel, about: { ...blankModel.about, ...about } })
  await opening.session.close()
  expect(await listModels(database)).toMatchObject([about])
})

test('a copy has an id and a title of its own, and the rest of the model', async () => {
  const copyId = ModelId.parse('copy')
  await updateSummary(database, id, { worst: 'high' })
  expect(await duplicateModel(database, id, copyId)).toEqual({ status: 'saved' })
  const copy = await modelOf(database, copyId)
  expect(copy?.about).toMatchObject({ id: copyId, title: 'Stable copy' })
  expect(copy?.diagrams).toEqual(blankModel.diagrams)
  const rows = await listModels(database)
  expect(rows.find((row) => row.id === copyId)).toMatchObject({
    title: 'Stable copy',
    worst: 'high',
  })
})

test('renaming a model on the home screen reaches the tab that has it open', async () => {
  const opening = await openModel(database, id, { onChange: () => {}, onSaveState: () => {} })
  if (opening.status !== 'open') throw new Error(opening.message)
  expect(await renameModel(database, id, 'Paddock')).toBe(true)
  await vi.waitFor(() => expect(opening.session.model.about.title).toBe('Paddock'))
  expect(await listModels(database)).toMatchObject([{ title: 'Paddock' }])
  await opening.session.close()
})

test('a deleted model can be brought back until the time of grace is over', async () => {
  await deleteModel(database, id)
  expect(await listModels(database)).toEqual([])
  expect(await listDeleted(database)).toMatchObject([{ id }])
  await purgeDeleted(database)
  await undeleteModel(database, id)
  expect(await modelOf(database, id)).toEqual(blankModel)

  await deleteModel(database, id)
  await keepRevision(database, blankModel, 'Before import')
  await purgeDeleted(database, new Date(Date.now() + GRACE))
  expect(await modelOf(database, id)).toBeNull()
  const left = await Promise.all(
    [database.models, database.snapshots, database.updates, database.revisions].map((table) =>
      table.count(),
    ),
  )
  expect(left).toEqual([0, 0, 0, 0])
})

test('a tab hears that its model is deleted, and what is edited there after that brings it back', async () => {
  const onDeleted = vi.fn<() => void>()
  const session = await opened(database, id, { onDeleted })
  await deleteModel(database, id)
  await vi.waitFor(() => expect(onDeleted).toHaveBeenCalledOnce())
  session.follow(named('Still needed'))
  await session.close()
  expect(await listModels(database)).toMatchObject([{ id, deletedAt: null }])
})

test('what was edited before a tab heard of it is kept with the deleted model', async () => {
  const onDeleted = vi.fn<() => void>()
  const page = anotherPage(database)
  let isFull = true
  failWrites(page, () => (isFull ? diskFull() : null))
  const session = await opened(page, id, { onDeleted })
  session.follow(named('Edited just before'))
  await session.flush()
  await deleteModel(database, id)
  await vi.waitFor(() => expect(onDeleted).toHaveBeenCalledOnce())
  isFull = false
  await session.close()
  expect(await listModels(database)).toEqual([])
  await undeleteModel(database, id)
  expect((await modelOf(database, id))?.about.title).toBe('Edited just before')
})
