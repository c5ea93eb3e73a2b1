import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { graphOf } from './graph'
import { BoundaryId, ElementId, FlowId } from './id'
import type { Model } from './model'

const model = sketch({
  elements: { user: 'user', bot: 'chatbot', database: 'database', loose: 'process' },
  inside: {
    internet: ['user'],
    'cloud-account': ['network-segment one', 'network-segment two'],
    'network-segment one': ['bot'],
    'network-segment two': ['database'],
  },
  flows: {
    ask: 'user -> bot',
    store: 'bot -> database',
    think: 'bot -> bot',
    call: 'bot -> loose',
  },
})
const graph = graphOf(model)
const element = (id: string) => ElementId.parse(id)
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

function flow(id: string) {
  const found = model.flows[FlowId.parse(id)]
  if (!found) throw new Error(`There is no flow “${id}”.`)
  return found
}

function boundary(kind: string) {
  const found = Object.values(model.boundaries).find(({ name }) => name === kind)
  if (!found) throw new Error(`There is no boundary “${kind}”.`)
  return found.id
}

test('an element knows its flows, and one to itself is both in and out', () => {
  expect(ids(graph.flowsInto(element('bot')))).toEqual(['ask', 'think'])
  expect(ids(graph.flowsOutOf(element('bot')))).toEqual(['store', 'think', 'call'])
  expect(graph.flowsInto(element('nobody'))).toEqual([])
})

test('boundaries stand around an element from the innermost to the outermost', () => {
  const around = graph.boundariesOf(element('bot')).map(({ kind }) => kind)
  expect(around).toEqual(['network-segment', 'cloud-account'])
  expect(graph.boundariesOf(element('loose'))).toEqual([])
})

test('the members of an outer boundary are also those of the boundaries within it', () => {
  expect(ids(graph.allInside(boundary('cloud-account')))).toEqual(['bot', 'database'])
  expect(graph.membersOf(boundary('cloud-account'))).toEqual([])
  expect(ids(graph.membersOf(boundary('network-segment one')))).toEqual(['bot'])
})

test('a flow crosses the boundaries that hold one of its ends but not the other', () => {
  expect(graph.kindsCrossedBy(flow('ask'))).toEqual([
    'internet',
    'network-segment',
    'cloud-account',
  ])
  expect(graph.kindsCrossedBy(flow('store'))).toEqual(['network-segment'])
  expect(graph.kindsCrossedBy(flow('think'))).toEqual([])
})

test('the direction of a flow is that of the trust along it', () => {
  expect(graph.directionOf(flow('ask'))).toBe('inbound')
  expect(graph.directionOf(flow('store'))).toBe('lateral')
  expect(graph.directionOf(flow('think'))).toBe('none')
  expect(graph.directionOf(flow('call'))).toBe('outbound')
})

test('a flow whose end is gone is not there, and comes back with its end', () => {
  const { [element('database')]: database, ...others } = model.elements
  if (!database) throw new Error('The database is there.')
  const cut: Model = { ...model, elements: others }
  expect(ids(graphOf(cut).flowsOutOf(element('bot')))).toEqual(['think', 'call'])
  const mended: Model = { ...cut, elements: { ...others, [database.id]: database } }
  expect(ids(graphOf(mended).flowsOutOf(element('bot')))).toEqual(['store', 'think', 'call'])
})

test('an edit of a flow is seen, although nothing was connected anew', () => {
  const renamed = { ...flow('store'), name: 'Keep' }
  const edited: Model = { ...model, flows: { ...model.flows, [renamed.id]: renamed } }
  expect(graphOf(edited).flowsInto(element('database'))).toEqual([renamed])
})

test('boundaries in a ring and without the boundary around them do no harm', () => {
  const [outer, inner] = [boundary('cloud-account'), boundary('network-segment one')]
  const gone = BoundaryId.parse('gone')
  const ring = Object.fromEntries(
    Object.values(model.boundaries).map((record) => {
      if (record.id === outer) return [record.id, { ...record, parent: inner }]
      if (record.kind === 'internet') return [record.id, { ...record, parent: gone }]
      return [record.id, record]
    }),
  )
  const bent = graphOf({ ...model, boundaries: ring })
  expect(ids(bent.boundariesOf(element('bot')))).toEqual([inner, outer])
  expect(ids(bent.boundariesAround(outer))).toEqual([inner])
  expect(bent.boundariesOf(element('user'))).toHaveLength(1)
})

test('the graph of a state of the model is made once', () => {
  expect(graphOf(model)).toBe(graph)
  expect(graphOf({ ...model })).not.toBe(graph)
})
