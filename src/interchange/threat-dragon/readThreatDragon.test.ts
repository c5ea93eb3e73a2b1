import { describe, expect, test } from 'vitest'
import { Model } from '@/model/model'
import { isObject, type Json, type JsonObject } from '../json'
import { readThreatDragon, threatDragonFormat } from './readThreatDragon'

const at = '2026-01-01T00:00:00.000Z'

function node(
  shape: string,
  id: Json,
  [x, y, width, height]: readonly number[],
  data: object = {},
) {
  return { shape, id, zIndex: 1, position: { x, y }, size: { width, height }, data }
}

const place = [0, 0, 100, 50]

function edge(id: string, source: object, target: object, data: object = {}) {
  return { shape: 'flow', id, source, target, vertices: [], data }
}

function file(...diagrams: readonly object[][]): JsonObject {
  const json = {
    version: '2.6.2',
    summary: { title: 'Shop', owner: 'Ann', description: 'Sells' },
    detail: {
      contributors: [{ name: 'Bo' }],
      reviewer: 'Cy',
      diagramTop: 1,
      threatTop: 0,
      diagrams: diagrams.map((cells, index) => ({ id: index, title: `D${index}`, cells })),
    },
  }
  const plain = JSON.parse(JSON.stringify(json)) as Json
  if (!isObject(plain)) throw new Error('A file is an object.')
  return plain
}

/** The model of a file with these diagrams, as the schema passes it, with its records by plain id. */
function read(...diagrams: readonly object[][]) {
  const { model, report } = readThreatDragon(file(...diagrams), at)
  const {
    elements,
    flows,
    boundaries,
    ownThreats,
    diagrams: views,
    assets,
    about,
  } = Model.parse(model)
  return {
    about,
    elements,
    flows,
    boundaries,
    views,
    assets,
    report,
    threats: Object.values(ownThreats),
  }
}

const plainOf = (value: object) => JSON.parse(JSON.stringify(value)) as { [key: string]: Json }

describe('a file is known by what it holds', () => {
  test.each([
    ['threat-dragon-2', file([])],
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

test('a boundary may be a box or a line, in each of its spellings', () => {
  const ends = { source: { x: 0, y: 0 }, target: { x: 9, y: 9 }, vertices: [{ x: 5, y: 5 }] }
  const { boundaries, views } = read([
    node('trust-boundary-box', 'box', [0, 0, 500, 500], { name: 'AWS cloud' }),
    { shape: 'trust-boundary-curve', id: 'curve', data: {}, ...ends },
    { shape: 'trust-broundary-curve', id: 'broundary', data: {}, ...ends },
  ])
  expect(Object.values(boundaries).map(({ kind }) => kind)).toEqual([
    'cloud-account',
    'network-segment',
    'network-segment',
  ])
  const line = { form: 'line', points: [ends.source, ...ends.vertices, ends.target] }
  expect(Object.values(views)[0]?.boundaries).toMatchObject({ curve: line, broundary: line })
})

test('an element is in the innermost box that is drawn around it, and a box in the one around it', () => {
  const { elements, boundaries } = read([
    node('trust-boundary-box', 'outer', [0, 0, 500, 500]),
    node('trust-boundary-box', 'inner', [10, 10, 200, 200]),
    node('process', 'deep', [20, 20, 50, 50]),
    node('process', 'across', [480, 100, 30, 30]),
    node('process', 'outside', [490, 100, 100, 30]),
  ])
  expect(Object.values(elements).map(({ boundary }) => boundary)).toEqual(['inner', 'outer', null])
  expect(Object.values(boundaries).map(({ parent }) => parent)).toEqual([null, 'outer'])
})

test('where a box lists what it contains, the list counts and not the drawing', () => {
  const { elements } = read([
    node('trust-boundary-box', 'box', [0, 0, 500, 500], { containedElements: ['listed'] }),
    node('process', 'listed', [900, 900, 50, 50]),
    node('process', 'drawn', [20, 20, 50, 50]),
  ])
  expect(Object.values(elements).map(({ boundary }) => boundary)).toEqual(['box', null])
})

test('two boxes of one size and place are not inside each other', () => {
  const { boundaries } = read([
    node('trust-boundary-box', 'one', [0, 0, 500, 500]),
    node('trust-boundary-box', 'two', [0, 0, 500, 500]),
  ])
  expect(Object.values(boundaries).filter(({ parent }) => parent !== null)).toHaveLength(1)
})

describe('flags', () => {
  test('one that is set is an answer where Corral asks the same', () => {
    const { elements, flows } = read([
      node('store', 'a', place, { isEncrypted: true }),
      edge('f', { cell: 'a' }, { cell: 'a' }, { isEncrypted: true, protocol: 'HTTPS' }),
    ])
    expect(Object.values(elements)).toMatchObject([{ answers: { encryptedAtRest: 'yes' } }])
    expect(Object.values(flows)).toMatchObject([
      { answers: { encrypted: 'yes', protocol: 'https' } },
    ])
  })

  test('one that is false says nothing, since nobody may have been asked', () => {
    const { elements, flows } = read([
      node('store', 'a', place, { isEncrypted: false, isALog: false, storesCredentials: false }),
      edge(
        'f',
        { cell: 'a' },
        { cell: 'a' },
        { isEncrypted: false, isPublicNetwork: false, protocol: '' },
      ),
    ])
    expect(Object.values(elements)).toMatchObject([{ answers: {}, tags: [], assets: [] }])
    expect(Object.values(flows)).toMatchObject([{ answers: {}, tags: [] }])
  })

  test('what is stored or handled becomes an asset, once for the model', () => {
    const { elements, assets } = read([
      node('store', 'a', place, { storesCredentials: true }),
      node('store', 'b', place, { storesCredentials: true }),
      node('process', 'c', place, { handlesCardPayment: true }),
    ])
    expect(Object.values(assets).map((asset) => asset.class)).toEqual(['credentials', 'payment'])
    expect(Object.values(elements).map((element) => element.assets)).toEqual([
      ['credentials'],
      ['credentials'],
      ['payment'],
    ])
  })

  test('what has no counterpart is told and kept', () => {
    const { elements, report } = read([
      node('process', 'a', place, { name: 'Web', privilegeLevel: 'root' }),
    ])
    expect(report.keptAside).toContainEqual({
      where: '“D0” › “Web”',
      message: '“Privilege level: root” has no counterpart in Corral.',
    })
    expect(plainOf(elements)['a']).toMatchObject({
      kept: { 'threat-dragon': { data: { privilegeLevel: 'root' } } },
    })
  })

  test.each([
    ['HTTP/S', true, 'https'],
    ['HTTP/S', false, undefined],
    ['http', false, 'http'],
    ['HTTP/2', true, undefined],
    ['toString', false, undefined],
  ])(
    'the protocol %s of a flow that is encrypted (%s) is %s',
    (protocol, isEncrypted, expected) => {
      const { flows } = read([
        node('store', 'a', place),
        edge('f', { cell: 'a' }, { cell: 'a' }, { isEncrypted, protocol }),
      ])
      expect(Object.values(flows).map(({ answers }) => answers.protocol)).toEqual([expected])
    },
  )

  test('out of scope keeps its reason', () => {
    const { elements } = read([
      node('actor', 'a', place, { outOfScope: true, reasonOutOfScope: 'Theirs' }),
    ])
    expect(Object.values(elements)).toMatchObject([{ outOfScope: { reason: 'Theirs' } }])
  })
})

describe('threats', () => {
  const threatsOf = (...threats: object[]) => read([node('actor', 'a', place, { threats })])

  test('keep what people wrote, and where they belong', () => {
    const { threats } = threatsOf({
      id: 't',
      number: 4,
      title: 'Fake login',
      type: 'Spoofing',
      description: 'How',
      mitigation: 'Passkeys',
      severity: 'High',
      status: 'Open',
      score: '7.5',
      modelType: 'STRIDE',
      mine: { x: 1 },
    })
    expect(threats).toMatchObject([
      {
        id: 't',
        number: 4,
        title: 'Fake login',
        category: 'Spoofing',
        stride: ['S'],
        description: 'How',
        mitigation: 'Passkeys',
        impact: 4,
        likelihood: null,
        response: null,
        on: [{ type: 'element', id: 'a' }],
        kept: { 'threat-dragon': { threat: { severity: 'High', score: '7.5', mine: { x: 1 } } } },
      },
    ])
  })

  test.each([
    ['Open', null, 'open', ''],
    ['Mitigated', 'mitigate', 'done', ''],
    ['Not Applicable', 'dismiss', 'done', 'Marked “not applicable” in Threat Dragon'],
    ['NotApplicable', 'dismiss', 'done', 'Marked “not applicable” in Threat Dragon'],
    ['Accepted', 'accept', 'done', 'Marked “accepted” in Threat Dragon'],
    ['Transferred', 'transfer', 'done', 'Marked “transferred” in Threat Dragon'],
    ['Avoided', 'avoid', 'done', 'Marked “avoided” in Threat Dragon'],
    ['Eliminated', 'avoid', 'done', 'Marked “eliminated” in Threat Dragon'],
    ['constructor', null, 'open', ''],
  ])('%s is the response %s', (status, response, work, reason) => {
    expect(threatsOf({ status }).threats).toMatchObject([{ response, status: work, reason }])
  })

  test.each([
    ['Low', 2],
    ['Medium', 3],
    ['High', 4],
    ['Critical', 5],
    ['TBD', null],
    ['', null],
  ])('the severity %j is the impact %s, and says nothing of likelihood', (severity, impact) => {
    expect(threatsOf({ severity }).threats).toMatchObject([{ impact, likelihood: null }])
  })

  test('a number is given once; a threat that was decided gets one', () => {
    const { threats, about } = threatsOf(
      { title: 'a', number: 3 },
      { title: 'b', number: 3 },
      { title: 'c', status: 'Mitigated' },
      { title: 'd' },
    )
    expect(threats.map(({ number }) => number)).toEqual([3, 4, 5, null])
    expect(about.lastNumber).toBe(5)
  })

  test('what is no threat is kept with the cell', () => {
    const { elements, threats } = threatsOf({ title: 'a' }, 'nonsense' as unknown as object)
    expect(threats).toHaveLength(1)
    expect(plainOf(elements)['a']).toMatchObject({
      kept: { 'threat-dragon': { threats: ['nonsense'] } },
    })
  })
})

test('keys that nobody knows are kept at every level, and told', () => {
  const raw = file([{ ...node('process', 'a', place, { ours: 2 }), theirs: 1 }])
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
