import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownLimits } from '@/interchange/limits'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { differencesInWords } from '@/interchange/signing/metWords'
import { signed, withReview } from '@/interchange/signing/sign'
import { ReviewId } from '@/model/id'
import { deleteModel, listModels, modelOf } from '@/persistence/library'
import { blankModel } from '@/testing/arbitraryEdit'
import { database } from '../database'
import { importFile, openAsCopy } from './importFile'
import { lastImport } from './lastImport'

const { id } = blankModel.about

beforeEach(async () => {
  vi.stubGlobal('location', { hash: '#/' })
  await database.delete()
  await database.open()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const saved = () => new File([writeCorral(blankModel, [])], 'stable.corral.json')

async function imported(file: File) {
  await importFile(file)
  return lastImport.getState().imported
}

test('a file opens as the model that it holds', async () => {
  expect(await imported(saved())).toMatchObject({
    type: 'opened',
    fileName: 'stable.corral.json',
    isCopy: false,
  })
  expect(location.hash).toBe(`#/m/${id}/draw`)
  expect(await modelOf(database, id)).toEqual(blankModel)
})

test('of a model that is here already it is told what differs, and nothing is done unasked', async () => {
  await importFile(saved())
  const changed = { ...blankModel, about: { ...blankModel.about, title: 'Sent back' } }
  const file = new File([writeCorral(changed, [])], 'sent.corral.json')

  const known = await imported(file)
  expect(known).toMatchObject({ type: 'known', isSame: false, isDeleted: false })
  expect(known?.type === 'known' && differencesInWords(known.met, String)).toBe(
    '1 difference. The two share no signed review, so nobody can tell who changed what.',
  )
  expect(await listModels(database)).toHaveLength(1)
  expect(await modelOf(database, id)).toEqual(blankModel)
})

test('a file that says nothing else leads to the model that is here', async () => {
  await importFile(saved())
  location.hash = '#/'
  expect(await imported(saved())).toMatchObject({ type: 'known', isSame: true })
  expect(location.hash).toBe(`#/m/${id}/draw`)
  expect(await listModels(database)).toHaveLength(1)
})

test('a file of an earlier format is brought up to date before it is met with the model here', async () => {
  const text = readFileSync('tests/fixtures/format-1.corral.json', 'utf8')
  const earlier = () => new File([text], 'earlier.corral.json')
  expect(await imported(earlier())).toMatchObject({ type: 'opened' })
  expect(await imported(earlier())).toMatchObject({ type: 'known', isSame: true })
})

test('a model that was deleted here stays so until somebody brings it back', async () => {
  await importFile(saved())
  await deleteModel(database, id)
  location.hash = '#/'
  expect(await imported(saved())).toMatchObject({ type: 'known', isSame: true, isDeleted: true })
  expect(location.hash).toBe('#/')
  expect(await listModels(database)).toEqual([])
})

test('a file opens as a copy beside the model that is here, when that is asked for', async () => {
  await importFile(saved())
  const known = await imported(saved())
  if (known?.type !== 'known') return expect.fail('The model was not found here.')
  await openAsCopy(known)
  const [one, other] = await listModels(database)
  expect(one?.id).not.toBe(other?.id)
  expect(await modelOf(database, id)).toEqual(blankModel)
})

test('of signed reviews it is told whether they are what was signed, whatever becomes of the model', async () => {
  const result = await signed(
    blankModel,
    {
      id: ReviewId.parse('r1'),
      by: 'A. Kim',
      role: '',
      note: '',
      at: '2026-11-22T12:00:00.000Z',
      next: null,
    },
    { findings: [], packs: [] },
  )
  const review = result.type === 'signed' ? result.review : expect.fail(result.message)
  const text = writeCorral(withReview(blankModel, review), [])
  expect(await imported(saved())).toMatchObject({ chain: null })
  expect(await imported(new File([text], 'signed.corral.json'))).toMatchObject({
    type: 'known',
    met: { reviews: { coming: [{ by: 'A. Kim' }], otherwise: [] } },
    chain: { faults: [] },
  })
  const forged = new File([text.replaceAll('A. Kim', 'B. Kim')], 'forged.corral.json')
  expect(await imported(forged)).toMatchObject({
    type: 'known',
    chain: { faults: [{ type: 'altered', review: { by: 'B. Kim' } }] },
  })
})

test('a file that is no threat model is refused by its name, and nothing is kept of it', async () => {
  expect(await imported(new File(['{ "a": '], 'notes.json'))).toMatchObject({
    type: 'refused',
    fileName: 'notes.json',
  })
  expect(await listModels(database)).toEqual([])
  expect(location.hash).toBe('#/')
})

test('a wrong part of a file is named by its place', async () => {
  const text = writeCorral(blankModel, []).replace('"title": "Stable"', '"title": 7')
  expect(await imported(new File([text], 'wrong.corral.json'))).toMatchObject({
    type: 'refused',
    where: 'model › about › title',
  })
})

test('a file that is far too large is refused without being read', async () => {
  const file = saved()
  const read = vi.spyOn(file, 'arrayBuffer')
  Object.defineProperty(file, 'size', { value: 4 * ownLimits.size + 1 })
  expect(await imported(file)).toMatchObject({
    type: 'refused',
    message: expect.stringContaining('too large'),
  })
  expect(read).not.toHaveBeenCalled()
})

test('a file that the browser cannot read is refused and not thrown', async () => {
  const file = saved()
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('It was moved away'))
  expect(await imported(file)).toMatchObject({ type: 'refused', fileName: 'stable.corral.json' })
})
