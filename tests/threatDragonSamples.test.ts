import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { openFile } from '@/interchange/openFile'
import { faultsOf } from '@/model/faults'
import type { Model } from '@/model/model'

/*
 * Real files of Threat Dragon. They are not part of the project, so a clone may be without them. What
 * is expected of each is counted here from its raw JSON, with none of the reader's code.
 */
const folder = '../shared/samples/threat-dragon'
const samples = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json'))
  : []

interface Raw {
  [key: string]: unknown
}
interface RawCell extends Raw {
  id: string
  shape?: string
  type?: string
  data?: Raw
}

const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

function rawOf(name: string): { summary: Raw; detail: Raw; cells: RawCell[] } {
  const file = JSON.parse(read(name)) as { summary: Raw; detail: { diagrams: Raw[] } }
  const cells = file.detail.diagrams.flatMap(
    (diagram) => diagram['cells'] ?? (diagram['diagramJson'] as Raw)['cells'],
  ) as RawCell[]
  return { ...file, cells }
}

function opened(name: string): Model {
  const result = openFile(read(name), name)
  if (result.type === 'refused') throw new Error(`${result.where ?? name}: ${result.message}`)
  return result.model
}

const isOneOf =
  (...shapes: string[]) =>
  ({ shape, type }: RawCell) =>
    shapes.includes(shape ?? type ?? '')
const isElement = isOneOf('actor', 'process', 'store', 'tm.Actor', 'tm.Process', 'tm.Store')
const isFlow = isOneOf('flow', 'tm.Flow')
const isBox = isOneOf('trust-boundary-box')
const isBoundary = isOneOf('trust-boundary-box', 'trust-boundary-curve', 'tm.Boundary')

const meaningOf = (cell: RawCell): Raw => cell.data ?? cell
const threatsOf = (cell: RawCell) => (meaningOf(cell)['threats'] ?? []) as Raw[]

function textAt(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Raw | undefined)?.[key], value)
}

/** The name a person sees: in the data where it is, else on the label. */
function nameOf(cell: RawCell): unknown {
  const label = (cell['labels'] as Raw[] | undefined)?.[0]
  return (
    cell.data?.['name'] ??
    textAt(cell, 'attrs', 'text', 'text') ??
    textAt(cell, 'attrs', 'label', 'text') ??
    textAt(label, 'attrs', 'text', 'text') ??
    ''
  )
}

function hangsOnElements(cell: RawCell, cells: RawCell[]): boolean {
  const elements = new Set(cells.filter(isElement).map(({ id }) => id))
  return ['source', 'target'].every((end) => {
    const { cell: node, id } = cell[end] as { cell?: string; id?: string }
    return elements.has(node ?? id ?? '')
  })
}

test.skipIf(samples.length === 0)(`files of Threat Dragon are in ${folder}`, () => {
  expect(samples.length).toBeGreaterThan(0)
})

describe.each(samples)('%s', (name) => {
  const { summary, cells } = rawOf(name)
  const model = opened(name)

  test('has every element, flow, boundary and threat', () => {
    expect({
      elements: Object.keys(model.elements).length,
      flows: Object.keys(model.flows).length,
      boundaries: Object.keys(model.boundaries).length,
      threats: Object.keys(model.ownThreats).length,
    }).toEqual({
      elements: cells.filter(isElement).length,
      flows: cells.filter((cell) => isFlow(cell) && hangsOnElements(cell, cells)).length,
      boundaries: cells.filter(isBoundary).length,
      threats: cells.flatMap(threatsOf).length,
    })
  })

  test('keeps the names to the letter', () => {
    expect(model.about.title).toBe(summary['title'])
    for (const cell of cells) {
      const tables: { readonly [id: string]: { readonly name: string } }[] = [
        model.elements,
        model.flows,
        model.boundaries,
      ]
      const record = tables.map((table) => table[cell.id]).find((found) => found)
      if (record) expect(record.name).toBe(nameOf(cell))
    }
  })

  test('puts elements where they are drawn, and into the box around them', () => {
    const [diagram] = Object.values(model.diagrams)
    for (const cell of cells.filter(isElement)) {
      const [, box] = Object.entries(diagram?.elements ?? {}).find(([id]) => id === cell.id) ?? []
      expect(box).toEqual({ ...(cell['position'] as Raw), ...(cell['size'] as Raw) })
      const around = cells.filter(isBox).filter((outer) => contains(outer, cell))
      const element = Object.values(model.elements).find(({ id }) => id === cell.id)
      expect(around.map(({ id }) => id)).toEqual(element?.boundary ? [element.boundary] : [])
    }
  })

  test('fits together, and comes back from a file of Corral as it went in', () => {
    expect(faultsOf(model)).toEqual([])
    const text = writeCorral(model, [])
    expect(openFile(text, name)).toMatchObject({ type: 'opened', format: 'corral', model })
  })

  test('opens as the same model each time', () => {
    const at = '2026-01-01T00:00:00.000Z'
    expect(openFile(read(name), 'one', at)).toEqual(openFile(read(name), 'other', at))
  })

  test('loses nothing: every key is in the model or kept beside it', () => {
    const lost = lostKeys(JSON.parse(read(name)) as Raw, model)
    expect(lost).toEqual([])
  })
})

function contains(outer: RawCell, inner: RawCell): boolean {
  const of = (cell: RawCell) => ({
    ...(cell['position'] as { x: number; y: number }),
    ...(cell['size'] as { width: number; height: number }),
  })
  const [o, i] = [of(outer), of(inner)]
  return (
    i.x >= o.x && i.y >= o.y && i.x + i.width <= o.x + o.width && i.y + i.height <= o.y + o.height
  )
}

type Told = { readonly [key: string]: unknown }

/** What is neither kept under its own key nor told by the model. Told are values by key of the source. */
function missing(level: string, source: Raw, kept: unknown, told: Told): string[] {
  const beside = (kept ?? {}) as Raw
  return Object.entries(source)
    .filter(([key, value]) => !same(beside[key], value) && !same(told[key], value))
    .map(([key]) => `${level} ${key}`)
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function lostKeys(file: Raw, model: Model): string[] {
  const aside = (record: { readonly kept: unknown } | undefined): Raw =>
    ((record?.kept as Raw | undefined)?.['threat-dragon'] ?? {}) as Raw
  const { about } = model
  const keptAbout = aside(about)
  const detail = file['detail'] as Raw
  const contributors = about.contributors.map((one) => ({ name: one }))
  const top = [
    ...missing('file', file, keptAbout['model'], { summary: file['summary'], detail }),
    ...missing('summary', file['summary'] as Raw, keptAbout['summary'], {
      title: about.title,
      description: about.summary,
      owner: about.owner,
    }),
    ...missing('detail', detail, keptAbout['detail'], {
      contributors,
      diagrams: detail['diagrams'],
    }),
  ]
  const diagrams = (detail['diagrams'] as Raw[]).flatMap((raw, order) => {
    const diagram = Object.values(model.diagrams).find((one) => one.order === order)
    const kept = aside(diagram)
    const cells = (raw['cells'] ?? (raw['diagramJson'] as Raw)['cells']) as RawCell[]
    const told = {
      title: diagram?.name,
      description: diagram?.description,
      cells,
      diagramJson: { cells },
    }
    const listed = kept['cells'] as { id?: string; cell?: unknown }[]
    return [
      ...missing('diagram', raw, kept['diagram'], told),
      ...cells.flatMap((cell, index) => {
        const entry = listed[index]
        return entry?.id === undefined
          ? missing('shape aside', cell, entry?.cell, {})
          : lostOfCell(cell, entry.id, model)
      }),
    ]
  })
  return [...top, ...diagrams]

  function lostOfCell(cell: RawCell, id: string, { elements, flows, boundaries }: Model): string[] {
    const all = [...Object.values(elements), ...Object.values(flows), ...Object.values(boundaries)]
    const record = all.find((one) => one.id === id)
    const kept = aside(record)
    if (!record) return [`the record ${id}`]
    const drawn = drawingTold(id, model)
    const meaning: Told = {
      name: record.name,
      description: record.description,
      threats: threatsOf(cell),
      ...('outOfScope' in record &&
        record.outOfScope && { outOfScope: true, reasonOutOfScope: record.outOfScope.reason }),
      isPublicNetwork: record.tags.includes('public network'),
      isALog: record.tags.includes('log'),
      isEncrypted: /yes/.test(JSON.stringify(record.answers)),
      storesCredentials:
        'assets' in record && record.assets.some((asset) => asset === 'credentials'),
    }
    const own = cell.data
      ? [
          ...missing('cell', cell, kept['cell'], { id, data: cell.data, ...drawn }),
          ...missing('data', cell.data, kept['data'], meaning),
        ]
      : missing('cell', cell, kept['cell'], { id, ...drawn, ...meaning })
    return [...own, ...threatsOf(cell).flatMap((threat, index) => lostOfThreat(threat, id, index))]
  }

  function lostOfThreat(raw: Raw, id: string, index: number): string[] {
    const threat = Object.values(model.ownThreats).find(
      (one) =>
        aside(one)['index'] === index && one.on.some((on) => on.type !== 'model' && on.id === id),
    )
    return missing('threat', raw, aside(threat)['threat'], {
      id: threat?.id,
      title: threat?.title,
      type: threat?.category,
      description: threat?.description,
      mitigation: threat?.mitigation,
      number: threat?.number,
    })
  }
}

/** What the diagram tells of a cell: its place, or its line. */
function drawingTold(id: string, { diagrams }: Model): Told {
  const views = Object.values(diagrams)
  const route = views.map(({ flows }) => within(flows, id)).find((found) => found)
  if (route) return { vertices: route.bends }
  const element = views.map(({ elements }) => within(elements, id)).find((found) => found)
  const boundary = views.map(({ boundaries }) => within(boundaries, id)).find((found) => found)
  if (boundary?.form === 'line') {
    const { points } = boundary
    return { source: points[0], target: points.at(-1), vertices: points.slice(1, -1) }
  }
  const box = element ?? boundary
  if (!box) return {}
  return { position: { x: box.x, y: box.y }, size: { width: box.width, height: box.height } }
}

function within<Item>(table: { readonly [id: string]: Item }, id: string): Item | undefined {
  return table[id]
}
