import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { removeSubjects } from '@/model/edits/removal'
import { emptyModel } from '@/model/emptyModel'
import { BoundaryId, DiagramId, ElementId, ModelId } from '@/model/id'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { isObject, type Json, type JsonObject } from '../json'
import { openFile } from '../openFile'
import { readCorral } from './readCorral'
import { writeCorral } from './writeCorral'

const model = emptyModel(ModelId.parse('m'), DiagramId.parse('d'), '2026-01-01T00:00:00.000Z')
const saved = readFileSync('tests/fixtures/format-2.corral.json', 'utf8')

function objectIn(text: string): JsonObject {
  const json = JSON.parse(text) as Json
  if (!isObject(json)) throw new Error('The file is an object.')
  return json
}

/** The fixture with a part of its model replaced. */
function fixtureWith(change: (model: { [part: string]: JsonObject[] }) => object): JsonObject {
  const file = objectIn(saved)
  const changed = change(file['model'] as { [part: string]: JsonObject[] })
  return { ...file, model: { ...(file['model'] as JsonObject), ...changed } }
}

test('a file opens as the model that was written', () => {
  const read = readCorral(objectIn(writeCorral(model, [])))
  expect(read).toEqual({ type: 'read', model, findings: [], packs: [], steps: [] })
})

test('writing again what was read gives the same bytes', () => {
  const read = readCorral(objectIn(saved))
  if (read.type !== 'read') throw new Error(read.message)
  expect(writeCorral(read.model, read.findings, read.packs)).toBe(saved)
})

test('what people said about a record outlives it, in the file too', () => {
  const read = readCorral(objectIn(saved))
  if (read.type !== 'read') throw new Error(read.message)
  const without = removeSubjects(read.model, [
    { type: 'element', id: ElementId.parse('bot') },
    { type: 'element', id: ElementId.parse('customer') },
    { type: 'boundary', id: BoundaryId.parse('segment') },
  ])
  expect(without.decisions).toBe(read.model.decisions)
  expect(without.ownThreats).toBe(read.model.ownThreats)
  const again = readCorral(objectIn(writeCorral(without, [])))
  expect(again).toMatchObject({ type: 'read', model: without })
})

test('records stand in the order of their ids, whatever the order in which they came about', () => {
  const read = readCorral(objectIn(saved))
  if (read.type !== 'read') throw new Error(read.message)
  const elements = Object.fromEntries(Object.entries(read.model.elements).toReversed())
  const [findings, packs] = [read.findings.toReversed(), read.packs.toReversed()]
  expect(writeCorral({ ...read.model, elements }, findings, packs)).toBe(saved)
})

test('findings that make no sense are left out and do not matter', () => {
  const read = readCorral({ ...objectIn(saved), findings: [{ key: 'nonsense' }, 7] })
  expect(read).toMatchObject({ type: 'read', findings: [] })
  expect(readCorral({ ...objectIn(saved), findings: 'none' })).toMatchObject({ type: 'read' })
})

test('a file that is without its signed reviews on purpose says so, and nothing else differs', () => {
  const read = readCorral(objectIn(saved))
  if (read.type !== 'read') throw new Error(read.message)
  const rest = { ...read.model, reviews: {} }
  const small = objectIn(writeCorral(rest, read.findings, read.packs, { reviews: 1 }))
  expect(readCorral(small)).toEqual({ ...read, model: rest, leftOut: { reviews: 1 } })
  expect(openFile(JSON.stringify(small), 'picture.svg')).toMatchObject({
    report: {
      decisions: [
        {
          where: 'Signed reviews',
          message: expect.stringMatching(/^1 signed review was left out/) as unknown,
        },
      ],
    },
  })
})

test('a file of a newer Corral is refused', () => {
  expect(readCorral({ ...objectIn(saved), version: CURRENT_VERSION + 1 })).toMatchObject({
    type: 'refused',
    reason: 'newer',
    where: 'version',
  })
})

test.each([
  ['an unknown part of the file', { ...objectIn(saved), extra: 1 }, 'extra'],
  ['no model', { ...objectIn(saved), model: [] }, 'model'],
  [
    'a field of the wrong type',
    fixtureWith(({ elements = [] }) => ({
      elements: elements.map((one) => ({ ...one, name: 7 })),
    })),
    'model › elements › bot › name',
  ],
  [
    'an answer that is none',
    fixtureWith(({ flows = [] }) => ({
      flows: flows.map((one) => ({ ...one, answers: { encrypted: 'perhaps' } })),
    })),
    'model › flows › ask › answers › encrypted',
  ],
  [
    'a record without an id',
    fixtureWith(({ assets = [] }) => ({ assets: [...assets, { class: 'pii' }] })),
    'model › assets › 2.',
  ],
  [
    'an id given twice',
    fixtureWith(({ assets = [] }) => ({ assets: [...assets, ...assets] })),
    'model › assets › 2.',
  ],
  [
    'a flow without its end',
    fixtureWith(({ elements = [] }) => ({ elements: elements.filter(({ id }) => id !== 'bot') })),
    'model › flows › ask › to',
  ],
])('%s is refused with its place', (_, file, where) => {
  expect(readCorral(file)).toMatchObject({ type: 'refused', reason: 'wrong', where })
})
