import { expect, test } from 'vitest'
import { bareElement, bareFlow } from '@/model/bareRecords'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ElementId, FlowId, ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { type ElementKind, elementKinds, typeOf } from '@/model/vocabulary/elementKinds'
import { kindProposals } from './kindProposals'
import { kindWords } from './kindWords'

const blank = emptyModel(ModelId.parse('m'), DiagramId.parse('d'), '2026-01-01T00:00:00.000Z')

interface Drawn {
  readonly [name: string]: ElementKind
}

const filed = <Filed extends { readonly id: string }>(records: readonly Filed[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** A model of elements by name and kind, with flows as `from -> to`. */
function drawn(elements: Drawn, ...flows: readonly string[]): Model {
  const ids = new Map(Object.keys(elements).map((name, at) => [name, ElementId.parse(`e${at}`)]))
  const idOf = (name = '') => ids.get(name) ?? ElementId.parse('nobody')
  const records = Object.entries(elements).map(([name, kind]) => ({
    ...bareElement(idOf(name), kind),
    name,
  }))
  const lines = flows.map((flow, at) => {
    const [from, to] = flow.split(' -> ')
    return bareFlow(FlowId.parse(`f${at}`), idOf(from), idOf(to))
  })
  return { ...blank, elements: filed(records), flows: filed(lines) }
}

const kindsIn = (model: Model) => kindProposals(model).map(({ kind }) => kind)

test.each<[string, ElementKind, ElementKind]>([
  ['Telegram', 'external-entity', 'messaging-platform'],
  ['Slack\nworkspace', 'external-entity', 'messaging-platform'],
  ['Customer', 'external-entity', 'user'],
  ['Browser', 'external-entity', 'user'],
  ['Administrator', 'external-entity', 'operator'],
  ['Okta SSO', 'external-entity', 'identity-provider'],
  ['Web UI', 'process', 'web-client'],
  ['Telegram bot', 'process', 'chatbot'],
  ['AI agent', 'process', 'agent'],
  ['OpenAI GPT-4', 'process', 'llm'],
  ['LLM', 'process', 'llm'],
  ['MCP server', 'process', 'mcp-server'],
  ['Payment webhook', 'process', 'webhook'],
  ['API Gateway', 'process', 'gateway'],
  ['API REST', 'process', 'api'],
  ['Background Worker', 'process', 'worker'],
  ['Redis', 'data-store', 'cache'],
  ['orders_db', 'data-store', 'database'],
  ['userDatabase', 'data-store', 'database'],
  ['PostgreSQL', 'data-store', 'database'],
  ['Vector database', 'data-store', 'vector-store'],
  ['Message Queue', 'data-store', 'queue'],
  ['Key vault', 'data-store', 'secrets-vault'],
  ['Audit log', 'data-store', 'log-store'],
  ['Web Application Config', 'data-store', 'config-store'],
])('“%s”, a %s, may be of the kind %s', (name, kind, proposed) => {
  expect(kindsIn(drawn({ [name]: kind }))).toEqual([proposed])
})

test.each<[string, ElementKind]>([
  ['Bot', 'external-entity'],
  ['Customer database', 'process'],
  ['Telegram', 'data-store'],
  ['Blogger', 'data-store'],
  ['Robot arm', 'process'],
  ['Electrum Daemon', 'process'],
  ['Service', 'process'],
  ['', 'process'],
])('of “%s”, a %s, nothing is said', (name, kind) => {
  expect(kindsIn(drawn({ [name]: kind }))).toEqual([])
})

test('a service is an API where it works with a data store', () => {
  const model = drawn(
    { 'Order service': 'process', Things: 'data-store' },
    'Order service -> Things',
  )
  expect(kindProposals(model)).toEqual([
    {
      element: 'e0',
      kind: 'api',
      because: 'Its name “Order service” says so, and it works with a data store.',
    },
  ])
})

test('a model is a language model where a bot asks it', () => {
  const elements: Drawn = { Model: 'process', 'Support bot': 'chatbot' }
  expect(kindsIn(drawn(elements))).toEqual([])
  expect(kindsIn(drawn(elements, 'Support bot -> Model'))).toEqual(['llm'])
})

test('a name that says two things alike is left alone', () => {
  expect(kindsIn(drawn({ 'Bot API': 'process' }))).toEqual([])
})

test('what has a kind already keeps it', () => {
  expect(kindsIn(drawn({ Redis: 'database' }))).toEqual([])
})

test('a store that is tagged as a log is a log store, whatever its name', () => {
  const model = drawn({ Database: 'data-store' })
  const elements = Object.fromEntries(
    Object.entries(model.elements).map(([id, element]) => [id, { ...element, tags: ['log'] }]),
  )
  expect(kindProposals({ ...model, elements })).toMatchObject([{ kind: 'log-store' }])
})

test('a proposal never changes what an element is in the diagram', () => {
  const names = kindWords.map(
    ({ pattern }) => pattern.source.replace(/^ \(\?:/, '').split('|')[0] ?? '',
  )
  for (const kind of ['external-entity', 'process', 'data-store'] as const) {
    const model = drawn(Object.fromEntries(names.map((name) => [name, kind])))
    for (const proposal of kindProposals(model)) expect(typeOf(proposal)).toBe(typeOf({ kind }))
  }
})

test('most kinds of the vocabulary can be proposed', () => {
  const known = new Set(kindWords.map(({ kind }) => kind))
  const unknown = elementKinds.map(({ id }) => id).filter((id) => !known.has(id))
  expect(unknown).toEqual(['external-entity', 'process', 'data-store'])
})
