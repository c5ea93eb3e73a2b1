import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ElementId, FlowId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { edge, node, place, threatDragonFile } from '@/testing/threatDragonFile'
import { writeCorral } from '../corral/writeCorral'
import { recordPlaces } from './recordPlaces'

const element = (id: string) => ({ type: 'element', id: ElementId.parse(id) }) as const
const flow = (id: string) => ({ type: 'flow', id: FlowId.parse(id) }) as const

function written(text: string, { startLine, endLine }: { startLine: number; endLine: number }) {
  const lines = text
    .split('\n')
    .slice(startLine - 1, endLine)
    .join('\n')
  return JSON.parse(lines.replace(/,\s*$/, '')) as unknown
}

test('the lines of a record in a file of Corral are the record, to the letter', () => {
  fc.assert(
    fc.property(arbitraryModel({ controls: [] }), (model) => {
      const text = writeCorral(model, [])
      const placeOf = recordPlaces(text)
      for (const record of Object.values(model.elements)) {
        expect(written(text, placeOf(element(record.id)))).toEqual(record)
      }
      for (const record of Object.values(model.flows)) {
        expect(written(text, placeOf(flow(record.id)))).toEqual(record)
      }
    }),
    { numRuns: 25 },
  )
})

test('an element and a flow with the same id are told apart', () => {
  const text = `{ "model": {
    "about": { "id": "m" },
    "flows": [ { "id": "x" } ],
    "elements": [
      { "id": "x" } ] } }`
  const placeOf = recordPlaces(text)
  expect(placeOf(flow('x'))).toEqual({ startLine: 3, endLine: 3 })
  expect(placeOf(element('x'))).toEqual({ startLine: 5, endLine: 5 })
  expect(placeOf(wholeModel)).toEqual({ startLine: 2, endLine: 2 })
})

test('a copy of a record that was kept elsewhere in the file is not taken for it', () => {
  const text = `{ "model": { "about": { "id": "m", "kept": { "a": { "elements": [ { "id": "x" } ] } } },
    "elements": [
      { "id": "x" } ] } }`
  expect(recordPlaces(text)(element('x'))).toEqual({ startLine: 3, endLine: 3 })
})

test('brackets, colons and quotes in names lead nobody astray', () => {
  const name = String.raw`{"id": "b"} ], \" { : ,`
  const text = `{ "elements": [\n${JSON.stringify({ name, id: 'a' })},\n{ "id": "b" }] }`
  expect(recordPlaces(text)(element('b'))).toEqual({ startLine: 3, endLine: 3 })
})

test('in a file of another tool a record is where it is drawn, not where a flow names it', () => {
  const file = threatDragonFile([
    { ...edge('f', { cell: 'user', port: 'p' }, { cell: 'db' }), source: { id: 'user' } },
    node('actor', 'user', place, { name: 'User' }),
  ])
  const text = JSON.stringify(file, null, 2)
  const { startLine, endLine } = recordPlaces(text)(element('user'))
  const lines = text.split('\n').slice(startLine - 1, endLine)
  expect(lines.join('\n')).toContain('"actor"')
  expect(lines[0]?.trim()).toBe('{')
})

test('what stands nowhere, or in no JSON, is at the start of the file', () => {
  expect(recordPlaces('{}')(element('a'))).toEqual({ startLine: 1, endLine: 1 })
  expect(recordPlaces('<a id="x">}]"\\q"</a>')(element('x'))).toEqual({ startLine: 1, endLine: 1 })
})
