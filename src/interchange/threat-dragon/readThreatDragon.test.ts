import { describe, expect, test } from 'vitest'
import {
  at,
  edge,
  node,
  place,
  plainOf,
  readingWith,
  threatDragonFile,
} from '@/testing/threatDragonFile'
import type { Json, JsonObject } from '../json'
import { readThreatDragon, threatDragonFormat } from './readThreatDragon'

const read = readingWith(readThreatDragon)

describe('a file is known by what it holds', () => {
  test.each([
    ['threat-dragon-2', threatDragonFile([])],
    ['threat-dragon-1', { summary: {}, detail: { diagrams: [{ diagramJson: {} }] } }],
    ['threat-dragon-1', { summary: {}, detail: { diagrams: [] } }],
    ['threat-dragon-2', { version: '2.0', summary: {}, detail: { diagrams: [] } }],
    [null, { summary: {}, detail: {} }],
    [null, { title: 'x' }],
    [null, []],
  ])('as %s', (format, json) => {
    expect(threatDragonFormat(json as Json)).toBe(format)
  })
})

test('text is kept to the letter', () => {
  const name = 'R&D < 5\n\tשלום 👩‍💻 \ud83d'
  const { elements } = read([node('process', 'a', place, { name, description: ' x ' })])
  expect(Object.values(elements)).toMatchObject([{ name, description: ' x ' }])
})

test.each([
  { attrs: { text: { text: 'Seen' } } },
  { attrs: { label: { text: 'Seen' } } },
  { label: 'Seen' },
  { labels: [{ attrs: { labelText: { text: 'Seen' } } }] },
  { labels: [{ attrs: { label: { text: 'Seen' } } }] },
  { labels: ['Seen'] },
])('a name is found on the label %j', (label) => {
  const { elements } = read([{ ...node('store', 'a', place), ...label }])
  expect(Object.values(elements)).toMatchObject([{ name: 'Seen', kind: 'data-store' }])
})

test('a name in the data counts, whatever the label says', () => {
  const cell = { ...node('store', 'a', place, { name: '' }), label: 'Old' }
  expect(Object.values(read([cell]).elements)).toMatchObject([{ name: '' }])
})

test('a flow keeps its bends, and the sides its ports sit at', () => {
  const ports = { items: [{ group: 'left', id: 'p' }] }
  const { flows, views } = read([
    node('actor', 'a', place),
    { ...node('process', 'b', place), ports },
    {
      ...edge('f', { cell: 'a' }, { cell: 'b', port: 'p' }),
      vertices: [{ x: 1, y: 2 }],
      labels: [{ position: 0.25 }],
    },
  ])
  expect(Object.values(flows)).toMatchObject([{ from: 'a', to: 'b' }])
  expect(Object.values(views)[0]?.flows).toEqual({
    f: { bends: [{ x: 1, y: 2 }], fromSide: null, toSide: 'left', label: 0.25 },
  })
})

test('a flow that hangs in the air is kept aside, and its threats are about the model', () => {
  const loose = edge(
    'f',
    { x: 1, y: 1 },
    { cell: 'a' },
    { name: 'Loose', threats: [{ title: 'T' }] },
  )
  const { flows, threats, views, report } = read([node('actor', 'a', place), loose])
  expect(flows).toEqual({})
  expect(threats).toMatchObject([{ title: 'T', on: [{ type: 'model' }] }])
  expect(plainOf(views)['diagram-1']).toMatchObject({
    kept: { 'threat-dragon': { cells: [{ id: 'a' }, { cell: loose }] } },
  })
  expect(report.keptAside.map(({ where }) => where)).toContain('“D0” › “Loose”')
})

test('an id that comes twice is made new, the old one is kept, and flows find their own', () => {
  const page = [
    node('actor', 'a', place),
    node('process', 'b', place),
    edge('f', { cell: 'a' }, { cell: 'b' }),
  ]
  const { elements, flows } = read(page, page)
  expect(Object.keys(elements)).toEqual(['a', 'b', 'a-2', 'b-2'])
  expect(plainOf(elements)['a-2']).toMatchObject({
    kept: { 'threat-dragon': { cell: { id: 'a' } } },
  })
  expect(Object.values(flows).map(({ from, to }) => [from, to])).toEqual([
    ['a', 'b'],
    ['a-2', 'b-2'],
  ])
})

test.each(['', 'with space', 7, null, 'toString', '__proto__', 'x'.repeat(101)])(
  'the id %j becomes one that Corral can use',
  (id) => {
    const { elements } = read([node('actor', id, place)])
    expect(Object.keys(elements)).toEqual(['diagram-1-cell-1'])
  },
)

test('keys that nobody knows are kept at every level, and told', () => {
  const raw = threatDragonFile([{ ...node('process', 'a', place, { ours: 2 }), theirs: 1 }])
  const whole = { ...raw, root: 0 } as JsonObject
  const { model, report } = readThreatDragon(whole, at)
  expect(model.about.kept).toMatchObject({
    'threat-dragon': { model: { root: 0, version: '2.6.2' } },
  })
  expect(plainOf(model.elements)['a']).toMatchObject({
    kept: { 'threat-dragon': { cell: { theirs: 1, zIndex: 1 }, data: { ours: 2 } } },
  })
  const told = report.keptAside.map(({ message }) => message).join('\n')
  for (const key of ['root', 'theirs', 'ours']) expect(told).toContain(`“${key}”`)
})

test('who it is from is read, and the reviewer kept', () => {
  const { about } = read([])
  expect(about).toMatchObject({
    title: 'Shop',
    owner: 'Ann',
    summary: 'Sells',
    contributors: ['Bo'],
    createdAt: at,
    kept: { 'threat-dragon': { detail: { reviewer: 'Cy', diagramTop: 1 } } },
  })
})

test('a cell without a place gets one where it can be seen', () => {
  const { views, report } = read([
    { shape: 'actor', id: 'a', position: 'left', data: { name: 'A' } },
  ])
  expect(Object.values(views)[0]?.elements).toEqual({ a: { x: 0, y: 0, width: 160, height: 80 } })
  expect(report.decisions).toContainEqual({
    where: '“D0” › “A”',
    message: 'It has no place on the diagram, so it got one.',
  })
})

test('a file without diagrams gives a model with an empty one', () => {
  expect(Object.values(read().views)).toHaveLength(1)
})

test.each<[string, JsonObject]>([
  ['version 2', { cells: 'zzz' }],
  ['version 1', { diagramJson: { cells: 'zzz' } }],
])('a diagram of %s whose shapes are no list is told of, and kept', (_, diagram) => {
  const file = { summary: {}, detail: { diagrams: [{ title: 'D', ...diagram }] } }
  const { model, report } = readThreatDragon(file, at)
  expect(report.keptAside.map(({ message }) => message).join()).toContain('no shape is shown')
  expect(JSON.stringify(model.diagrams)).toContain('zzz')
})
