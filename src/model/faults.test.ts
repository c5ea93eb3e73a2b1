import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bareBoundary, bareElement, bareFlow } from './bareRecords'
import { emptyModel } from './emptyModel'
import { faultsOf } from './faults'
import { BoundaryId, DiagramId, ElementId, FlowId, ModelId } from './id'
import { Model } from './model'

/** A model from plain JSON, checked by the schema and by nothing else. */
function modelWith(parts: object): Model {
  const empty = emptyModel(ModelId.parse('m'), DiagramId.parse('d'), '2026-01-01T00:00:00.000Z')
  return Model.parse({ ...empty, ...parts })
}

const api = { ...bareElement(ElementId.parse('api'), 'process'), name: 'API' }
const host = bareBoundary(BoundaryId.parse('host'), 'host')
const flow = { ...bareFlow(FlowId.parse('call'), api.id, api.id), name: 'Call' }

test('a model whose records fit together has no faults', () => {
  expect(faultsOf(modelWith({ elements: { api }, flows: { call: flow } }))).toEqual([])
})

test('a record is filed under its own id', () => {
  const faults = faultsOf(modelWith({ elements: { other: api } }))
  expect(faults.map(({ path }) => path)).toEqual([['elements', 'other', 'id']])
})

test('a decision is filed under the key of its finding', () => {
  const saved = JSON.parse(readFileSync('tests/fixtures/format-1.corral.json', 'utf8')) as {
    model: { decisions: object[] }
  }
  const faults = faultsOf(modelWith({ decisions: { 'RULE|api': saved.model.decisions[0] } }))
  expect(faults.map(({ path }) => path)).toEqual([['decisions', 'RULE|api', 'id']])
})

test('both ends of a flow are elements', () => {
  const faults = faultsOf(modelWith({ flows: { call: flow } }))
  expect(faults.map(({ path }) => path)).toEqual([
    ['flows', 'call', 'from'],
    ['flows', 'call', 'to'],
  ])
  expect(faults[0]?.message).toBe(
    'The flow “Call” (call) starts at “api”, which is not among the elements. Add that element, or remove the flow.',
  )
})

test('the boundary of an element and the parent of a boundary exist', () => {
  const faults = faultsOf(
    modelWith({
      elements: { api: { ...api, boundary: 'gone' } },
      boundaries: { host: { ...host, parent: 'gone' } },
    }),
  )
  expect(faults.map(({ path }) => path)).toEqual([
    ['elements', 'api', 'boundary'],
    ['boundaries', 'host', 'parent'],
  ])
})

test('no boundary is inside itself, and one inside such a loop is not blamed', () => {
  const faults = faultsOf(
    modelWith({ boundaries: { a: inside('a', 'b'), b: inside('b', 'a'), c: inside('c', 'a') } }),
  )
  expect(faults.map(({ path }) => path[1])).toEqual(['a', 'b'])
})

test('assets that elements hold and flows carry exist', () => {
  const faults = faultsOf(
    modelWith({
      elements: { api: { ...api, assets: ['gone'] } },
      flows: { call: { ...flow, assets: ['gone'] } },
    }),
  )
  expect(faults.map(({ path }) => path[0])).toEqual(['elements', 'flows'])
})

test('controls, assumptions, own threats and actors may outlive what they are about', () => {
  const saved = JSON.parse(readFileSync('tests/fixtures/format-1.corral.json', 'utf8')) as {
    model: { [table: string]: { id: string }[] }
  }
  const one = (table: string, fields: object) => {
    const record = saved.model[table]?.[0]
    return record ? { [record.id]: { ...record, ...fields } } : {}
  }
  const faults = faultsOf(
    modelWith({
      controls: one('controls', { on: gone('element') }),
      assumptions: one('assumptions', { on: gone('boundary') }),
      ownThreats: one('ownThreats', { on: [{ type: 'model' }, gone('flow')] }),
      actors: one('actors', { startsAt: [gone('element')] }),
    }),
  )
  expect(faults).toEqual([])
})

test('a diagram shows only what is in the model', () => {
  const drawn = modelWith({})
  const id = DiagramId.parse('d')
  const diagram = drawn.diagrams[id]
  if (!diagram) throw new Error('The empty model has a diagram.')
  const box = { x: 0, y: 0, width: 1, height: 1 }
  const faults = faultsOf({
    ...drawn,
    diagrams: { [id]: { ...diagram, elements: { [ElementId.parse('gone')]: box } } },
  })
  expect(faults.map(({ path }) => path)).toEqual([['diagrams', 'd', 'elements', 'gone']])
})

function inside(id: string, parent: string): object {
  return { ...host, id, parent }
}

function gone(type: string): object {
  return { type, id: 'gone' }
}
