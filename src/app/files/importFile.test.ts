import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ownLimits } from '@/interchange/limits'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { signed, withReview } from '@/interchange/signing/sign'
import { ReviewId } from '@/model/id'
import { listModels, modelOf } from '@/persistence/library'
import { blankModel } from '@/testing/arbitraryEdit'
import { database } from '../database'
import { importFile } from './importFile'
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

test('a file of a model that is here already opens as a copy, and the one here stays as it is', async () => {
  await importFile(saved())
  const changed = { ...blankModel, about: { ...blankModel.about, title: 'Sent back' } }
  const file = new File([writeCorral(changed, [])], 'sent.corral.json')

  expect(await imported(file)).toMatchObject({ type: 'opened', isCopy: true })
  const rows = await listModels(database)
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['Sent back', 'Stable'])
  expect(await modelOf(database, id)).toEqual(blankModel)
  const copy = rows.find(({ title }) => title === 'Sent back')
  expect(copy?.id).not.toBe(id)
  expect(location.hash).toBe(`#/m/${copy?.id}/draw`)
})

test('of signed reviews it is told whether they are what was signed, and the model opens in any case', async () => {
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
    type: 'opened',
    chain: { faults: [] },
  })
  const forged = new File([text.replaceAll('A. Kim', 'B. Kim')], 'forged.corral.json')
  expect(await imported(forged)).toMatchObject({
    type: 'opened',
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
