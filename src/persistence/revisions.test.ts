import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ModelId, ReviewId } from '@/model/id'
import type { Review } from '@/model/review'
import { blankModel } from '@/testing/arbitraryEdit'
import { type CorralDatabase, corralDatabase } from './database'
import { createModel } from './library'
import { openModel } from './openModel'
import { restored, restoredApart } from './restored'
import { bringBack, bytesOf, clearedBy, deleteRevisions, nameRevision } from './revisionCare'
import {
  type Revision,
  allRevisions,
  keepAutomaticRevision,
  keepNamed,
  keepRevision,
  listRevisions,
  revisionModel,
} from './revisions'
import { REVISION_INTERVAL } from './revisionInterval'

const { id } = blankModel.about
let database: CorralDatabase
let names = 0

beforeEach(async () => {
  names += 1
  database = corralDatabase({ name: `revisions-${names}` })
  await createModel(database, blankModel)
})

afterEach(() => {
  vi.useRealTimers()
})

const named = (title: string) => ({ ...blankModel, about: { ...blankModel.about, title } })

test('a revision reads as the model it was made from', async () => {
  await keepRevision(database, named('As it was'), 'Before import')
  const [revision] = await listRevisions(database, id)
  expect(revision).toMatchObject({ modelId: id, label: 'Before import' })
  const reading = await revisionModel(database, revision?.key ?? -1)
  expect(reading).toEqual({ status: 'read', model: named('As it was') })
  expect(await revisionModel(database, -1)).toMatchObject({ status: 'missing' })
})

test('a spoilt revision is reported, not thrown', async () => {
  await keepRevision(database, blankModel, 'Before import')
  const [revision] = await listRevisions(database, id)
  await database.revisions.update(revision?.key ?? -1, { state: new Uint8Array([1, 2, 3]) })
  expect(await revisionModel(database, revision?.key ?? -1)).toMatchObject({ status: 'damaged' })
})

test('automatic revisions are ten minutes apart, and thinned to one an hour after four hours', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T08:00:00Z') })
  for (let step = 0; step < 96; step += 1) {
    await keepAutomaticRevision(database, named(`Step ${step}`))
    vi.setSystemTime(Date.now() + REVISION_INTERVAL / 2)
  }
  const times = (await listRevisions(database, id)).map(({ at }) => at.slice(11, 16))
  expect(times.slice(0, 3)).toEqual(['15:50', '15:40', '15:30'])
  expect(times.slice(-5)).toEqual(['12:00', '11:50', '10:50', '09:50', '08:50'])
  const [latest] = await listRevisions(database, id)
  expect(await revisionModel(database, latest?.key ?? -1)).toEqual({
    status: 'read',
    model: named('Step 94'),
  })
})

test('a state that is like the one before is not kept a second time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T08:00:00Z') })
  await keepAutomaticRevision(database, blankModel)
  vi.setSystemTime(Date.now() + 2 * REVISION_INTERVAL)
  await keepAutomaticRevision(database, blankModel)
  expect(await listRevisions(database, id)).toHaveLength(1)
})

test('what has a name, and what was kept before a change, is never thinned', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T08:00:00Z') })
  await keepAutomaticRevision(database, named('Automatic'))
  await keepNamed(database, named('Then'), 'As we showed it')
  await keepRevision(database, named('Before'), 'Before import')
  await keepAutomaticRevision(database, named('Soon after'))
  vi.setSystemTime(Date.now() + 2 * REVISION_INTERVAL)
  await keepAutomaticRevision(database, named('Twenty minutes later'))
  vi.setSystemTime(new Date('2029-01-01T00:00:00Z'))
  await keepAutomaticRevision(database, named('Years later'))
  expect((await listRevisions(database, id)).map(({ label, kept }) => [label, kept])).toEqual([
    ['While editing', 'automatic'],
    ['While editing', 'automatic'],
    ['Before import', 'before'],
    ['As we showed it', 'named'],
  ])
})

test('a version that is given a name is no longer thinned or cleared away', async () => {
  await keepAutomaticRevision(database, blankModel)
  const [revision] = await listRevisions(database, id)
  await nameRevision(database, revision?.key ?? -1, 'First draft')
  const revisions = await allRevisions(database)
  expect(revisions).toMatchObject([{ label: 'First draft', kept: 'named' }])
  expect(clearedBy('cleared', revisions, Date.now())).toEqual([])
})

test('what is deleted can be brought back as it was', async () => {
  await keepNamed(database, named('Then'), 'As we showed it')
  const before = await listRevisions(database, id)
  const rows = await deleteRevisions(
    database,
    before.map(({ key }) => key),
  )
  expect(await listRevisions(database, id)).toEqual([])
  await bringBack(database, rows)
  expect(await listRevisions(database, id)).toEqual(before)
})

const at = (time: string) => `2026-01-05T${time}:00.000Z`

test('clearing says before what it frees, model by model', async () => {
  const revision = { label: '', kept: 'automatic', bytes: 100 } as const
  const other = ModelId.parse('other')
  const revisions: readonly Revision[] = [
    { ...revision, key: 1, modelId: id, at: at('08:00') },
    { ...revision, key: 2, modelId: id, at: at('08:10') },
    { ...revision, key: 3, modelId: other, at: at('08:20') },
    { ...revision, key: 4, modelId: id, at: at('08:30'), kept: 'named' },
  ]
  const now = Date.parse('2026-11-22T08:00:00Z')
  const thinned = clearedBy('thinned', revisions, now)
  expect(thinned.map(({ key }) => key)).toEqual([1])
  const cleared = clearedBy('cleared', revisions, now)
  expect(cleared.map(({ key }) => key)).toEqual([1, 2, 3])
  expect(bytesOf(cleared)).toBe(300)
})

test('the state before a stretch of editing is kept as a revision', async () => {
  const opening = await openModel(database, id, { onChange: () => {}, onSaveState: () => {} })
  if (opening.status !== 'open') throw new Error(opening.message)
  opening.session.follow(named('Edited'))
  opening.session.follow(named('Edited again'))
  await vi.waitFor(async () => expect(await listRevisions(database, id)).toHaveLength(1))
  const [revision] = await listRevisions(database, id)
  expect(await revisionModel(database, revision?.key ?? -1)).toMatchObject({ model: blankModel })
  await opening.session.close()
})

const review: Review = {
  id: ReviewId.parse('r1'),
  by: 'Ann',
  role: '',
  note: '',
  at: '2026-11-22T08:00:00Z',
  next: null,
  packs: [],
  snapshot: '{}',
  sha256: 'a'.repeat(64),
  previous: null,
}

test('restoring a revision keeps signed reviews, and gives no threat number twice', () => {
  const about = { ...blankModel.about, lastNumber: 7 }
  const present = { ...blankModel, about, reviews: { [review.id]: review } }
  expect(restored(named('As it was'), present)).toEqual({
    ...named('As it was'),
    about: { ...named('As it was').about, lastNumber: 7 },
    reviews: present.reviews,
  })
})

test('restoring a revision brings back no review that was signed or given up since, and stops none', () => {
  const underWay = { startedAt: '2026-11-21T08:00:00Z', since: null, steps: {}, note: '' }
  const calm = { ...blankModel, about: { ...blankModel.about, nextReview: '2027-02-22' } }
  const busy = { ...blankModel, about: { ...blankModel.about, review: underWay } }
  expect(restored(busy, calm).about).toEqual(calm.about)
  expect(restored(calm, busy).about).toEqual(busy.about)
})

test('a revision takes no room for signed reviews, and becomes a model with those signed by then', async () => {
  const signed = { ...blankModel, reviews: { [review.id]: review } }
  await keepNamed(database, signed, 'Signed')
  const [revision] = await listRevisions(database, id)
  const reading = await revisionModel(database, revision?.key ?? -1)
  if (reading.status !== 'read') throw new Error(reading.message)
  expect(reading.model.reviews).toEqual({})
  const own = { id: ModelId.parse('apart'), title: 'Apart', createdAt: '2026-11-23T08:00:00.000Z' }
  const after = restoredApart(reading.model, '2026-11-22T09:00:00Z', signed, own)
  expect(after).toEqual({ ...signed, about: { ...signed.about, ...own } })
  expect(restoredApart(reading.model, '2026-11-22T07:00:00Z', signed, own).reviews).toEqual({})
})
