import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/model/faults'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { Model } from '@/model/model'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { edge, node, place, threatDragonFile } from '@/testing/threatDragonFile'
import { writeCorral } from './corral/writeCorral'
import { isObject, type Json } from './json'
import { type OpenResult, openFile } from './openFile'

const own = readFileSync('tests/fixtures/format-1.corral.json', 'utf8')
const drawing = threatDragonFile([
  node('trust-boundary-box', 'box', [0, 0, 500, 500], { name: 'Internet', containedElements: [] }),
  node('actor', 'user', place, { name: 'User', threats: [{ id: 't', title: 'T', number: 1 }] }),
  node('store', 'db', place, { storesCredentials: true, isEncrypted: true }),
  { ...edge('f', { cell: 'user', port: 'p' }, { cell: 'db' }), labels: [{ position: 0.3 }] },
  { shape: 'trust-boundary-curve', id: 'line', source: { x: 0, y: 0 }, target: { x: 1, y: 1 } },
])

function opened(text: string): Model {
  const result = openFile(text, 'a file')
  if (result.type === 'refused') throw new Error(`${result.where ?? ''}: ${result.message}`)
  return result.model
}

test('the format is known by what the file holds, whatever its name', () => {
  expect(openFile(own, 'model.png')).toMatchObject({ type: 'opened', format: 'corral' })
  expect(openFile(JSON.stringify(drawing), 'x.corral.json')).toMatchObject({
    type: 'opened',
    format: 'threat-dragon-2',
  })
  const old = { summary: { title: 'Old' }, detail: { diagrams: [{ diagramJson: { cells: [] } }] } }
  expect(openFile(JSON.stringify(old), 'x')).toMatchObject({ format: 'threat-dragon-1' })
})

test('a byte order mark does not matter', () => {
  expect(openFile(`\uFEFF${own}`, 'x')).toMatchObject({ type: 'opened' })
})

test('what the file held is told', () => {
  expect(openFile(JSON.stringify(drawing), 'x')).toMatchObject({
    report: {
      read: [
        { what: 'diagrams', count: 1 },
        { what: 'elements', count: 2 },
        { what: 'flows', count: 1 },
        { what: 'boundaries', count: 2 },
        { what: 'threats', count: 1 },
        { what: 'assets', count: 1 },
      ],
    },
  })
})

describe('it refuses', () => {
  test.each([
    ['nothing at all', '', 'empty', undefined],
    ['blanks', ' \n', 'empty', undefined],
    ['XML', '\n <ThreatModel/>', 'unknownFormat', 'line 2, column 2'],
    ['JSON that is no model', '{"a": 1}', 'unknownFormat', 'the file as a whole'],
    ['a picture', '\uFFFDPNG\r\n', 'notText', undefined],
    ['a list', '[]', 'unknownFormat', 'the file as a whole'],
    ['an Open Threat Model', '{"otmVersion": "0.2.0"}', 'unknownFormat', 'otmVersion'],
    ['diagrams that are missing', '{"summary": {}, "detail": {}}', 'wrong', 'detail › diagrams'],
    ['broken JSON', '{\n  "a": 1,\n  "b" 2\n}', 'notJson', 'line 3, column 7'],
    ['deep nesting', '['.repeat(100_000), 'tooDeep', 'line 1, column 49'],
    ['a number without end', '{"summary": {"a": 1e999}}', 'unsafe', 'summary › a'],
  ])('%s, with the reason and the place', (_, text, reason, where) => {
    const result = openFile(text, 'x')
    expect(result).toMatchObject({ type: 'refused', reason, ...(where !== undefined && { where }) })
  })

  test('broken JSON with a piece of it, to find it by', () => {
    expect(openFile('{\n  "colour": "red"\n  "size": 2\n}', 'x')).toMatchObject({
      message: 'A comma or “}” belongs here. It is at: "size": 2',
      where: 'line 3, column 3',
    })
  })

  test('a file that is too large, before it is read', () => {
    expect(openFile(' '.repeat(21 * 1024 * 1024) + own, 'x')).toMatchObject({ reason: 'tooLarge' })
  })

  test('too many records', () => {
    const cells = Array.from({ length: 50_001 }, () => ({}))
    expect(openFile(JSON.stringify(threatDragonFile(cells)), 'x')).toMatchObject({
      reason: 'tooMany',
      where: 'detail › diagrams',
    })
  })

  test('a file of a newer Corral', () => {
    const newer = own.replace('"version": 1\n}', `"version": ${CURRENT_VERSION + 1}\n}`)
    expect(openFile(newer, 'x')).toMatchObject({ reason: 'newer', where: 'version' })
  })
})

test('members that are named like parts of JavaScript do no harm', () => {
  const text = JSON.stringify(drawing)
  const poisoned = text.replace('"detail":', '"__proto__":{"polluted":true},"detail":')
  expect(openFile(poisoned, 'x')).toMatchObject({ type: 'refused', reason: 'unsafe' })

  const odd = text.replace('"detail":', '"constructor":{"prototype":{"polluted":true}},"detail":')
  expect(opened(odd).about.kept).toMatchObject({
    'threat-dragon': { model: { constructor: { prototype: { polluted: true } } } },
  })
  expect({}).not.toHaveProperty('polluted')
})

/** The value with one of its parts, chosen by a number, replaced or taken out. */
function changed(json: Json, choice: number, replacement: Json | undefined): Json {
  const copy = structuredClone(json)
  const places: [JsonParent, string | number][] = []
  const visit = (value: Json) => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      const parent = value as JsonParent
      places.push([parent, key])
      visit(parent[key] ?? null)
    }
  }
  visit(copy)
  const [parent, key] = places[choice % places.length] ?? []
  if (!parent || key === undefined) return copy
  if (replacement !== undefined) parent[key] = replacement
  else if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
  return copy
}
type JsonParent = { [key: string | number]: Json }

/** Without the one name that is always refused. */
function harmless<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return values.filter((value) => !JSON.stringify(value).includes('__proto__'))
}

const replacement = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(null, true, -1, 1e300, 'user', 'db', '', [], {}, ['x'], { x: 0 }),
  harmless(fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.parse(JSON.stringify(value)) as Json),
)
const changes = fc.array(fc.tuple(fc.nat(), replacement), { minLength: 1, maxLength: 4 })

function changedBy(json: Json, list: readonly (readonly [number, Json | undefined])[]): Json {
  return list.reduce((value, [choice, part]) => changed(value, choice, part), json)
}

/** Opened and whole, or refused in words. */
function expectSound(result: OpenResult): void {
  if (result.type === 'refused') expect(result.message).not.toBe('')
  else expect(faultsOf(Model.parse(result.model))).toEqual([])
}

test('no text makes it throw', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ stringUnit: 'binary' }))
  fc.assert(fc.property(text, (content) => expectSound(openFile(content, content))))
})

test('whatever is wrong with a file of Corral, it opens whole or is refused in words', () => {
  const file = JSON.parse(own) as Json
  fc.assert(
    fc.property(changes, (list) => {
      expectSound(openFile(JSON.stringify(changedBy(file, list)), 'x'))
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('whatever is wrong inside the diagrams of Threat Dragon, the rest of the file opens', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const detail = isObject(drawing['detail']) ? drawing['detail'] : {}
      const diagrams = changedBy(detail['diagrams'] ?? [], list)
      const result = openFile(JSON.stringify({ ...drawing, detail: { ...detail, diagrams } }), 'x')
      expect(result).toMatchObject({ type: 'opened' })
      expectSound(result)
    }),
    { numRuns: 500 },
  )
}, 30_000)

const words = fc.string({ unit: 'binary', maxLength: 30 })
const beside = harmless(fc.jsonValue({ stringUnit: 'binary' })).map((value) => ({
  other: JSON.parse(JSON.stringify(value)) as Json,
}))

/** One of the given models with texts and foreign parts that nobody would think of. */
function retold(models: fc.Arbitrary<Model>): fc.Arbitrary<Model> {
  return fc.tuple(models, words, beside).map(([model, text, kept]) => ({
    ...model,
    about: { ...model.about, title: text, kept },
    elements: mapped(model.elements, (element) => ({ ...element, name: text, kept })),
    ownThreats: mapped(model.ownThreats, (threat) => ({ ...threat, title: text, notes: text })),
  }))
}

function mapped<Item>(table: { [id: string]: Item }, change: (item: Item) => Item) {
  return Object.fromEntries(Object.entries(table).map(([id, item]) => [id, change(item)]))
}

test('a model comes back from its file as it was, and gives the same file again', () => {
  const models = fc.oneof(arbitraryModel(), fc.constant(opened(own)))
  fc.assert(
    fc.property(retold(models), (model) => {
      const text = writeCorral(model, [])
      const again = opened(text)
      expect(again).toEqual(model)
      expect(writeCorral(again, [])).toBe(text)
    }),
  )
})
