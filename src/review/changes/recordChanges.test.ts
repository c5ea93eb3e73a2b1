import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '@/model/edits/drawing'
import { setLocked } from '@/model/edits/locks'
import { changeAbout, changeElement, changeFlow, rename } from '@/model/edits/records'
import { assetOfClass, addAsset, placeAsset } from '@/model/edits/assets'
import { DiagramId, ElementId, FlowId, AssetId } from '@/model/id'
import type { Model } from '@/model/model'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { recordChanges } from './recordChanges'

const element = (id: string) => ({ type: 'element', id: ElementId.parse(id) }) as const
const start = sketch({
  elements: { user: 'user', bot: 'chatbot', memory: 'memory' },
  inside: { internet: ['user'], corporate: ['bot', 'memory'] },
  flows: { message: 'user -> bot', recall: 'bot -> memory' },
})
const main = DiagramId.parse(Object.keys(start.diagrams)[0])

const changes = (before: Model, after: Model) =>
  recordChanges({ model: before, controls }, { model: after, controls })

const box = fc.record({
  x: fc.integer({ min: -1_000, max: 1_000 }),
  y: fc.integer({ min: -1_000, max: 1_000 }),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 400 }),
})

const drawn = arrange(start, main, {
  elements: Object.fromEntries(
    Object.keys(start.elements).map((id) => [id, { x: 0, y: 0, width: 160, height: 64 }]),
  ),
})

/** An edit that only says where things are drawn, or what comes next. */
const layout: fc.Arbitrary<(model: Model) => Model> = fc.oneof(
  fc.tuple(fc.constantFrom('user', 'bot', 'memory'), box).map(
    ([id, place]) =>
      (model: Model) =>
        arrange(model, main, { elements: { [id]: place } }),
  ),
  fc
    .tuple(fc.constantFrom('message', 'recall'), fc.array(box, { maxLength: 3 }))
    .map(([id, places]) => (model: Model) => {
      const bends = places.map(({ x, y }) => ({ x, y }))
      const route = { bends, fromSide: null, toSide: null, label: 0.5 }
      return arrange(model, main, { flows: { [id]: route } })
    }),
  fc
    .boolean()
    .map((isLocked) => (model: Model) => setLocked(model, main, [element('bot')], isLocked)),
  fc.nat().map((lastNumber) => (model: Model) => changeAbout(model, { lastNumber })),
  fc
    .constantFrom('2027-01-01', null)
    .map((nextReview) => (model: Model) => changeAbout(model, { nextReview })),
)

test('where things are drawn, and what comes next, is no change', () => {
  fc.assert(
    fc.property(fc.array(layout, { maxLength: 8 }), (edits) => {
      const after = edits.reduce((model, edit) => edit(model), drawn)
      expect(changes(drawn, after)).toEqual([])
    }),
  )
})

describe('a change is told in words', () => {
  test('with what was chosen, by its label', () => {
    const after = changeFlow(start, FlowId.parse('message'), { answers: { protocol: 'http' } })
    expect(changes(start, after)).toMatchObject([
      {
        place: 'flows',
        kind: 'changed',
        fields: [{ label: 'Protocol', before: null, after: 'uses HTTP without encryption' }],
      },
    ])
  })

  test('with the names of the records that it points to, as they were called then and now', () => {
    const renamed = rename(start, element('user'), 'Customer')
    const after = changeFlow(renamed, FlowId.parse('recall'), { from: ElementId.parse('user') })
    const flow = changes(start, after).find(({ id }) => id === 'recall')
    expect(flow?.fields).toEqual([
      { field: 'from', label: 'From', before: 'bot', after: 'Customer' },
    ])
  })

  test('once for each record, the one that holds data before others', () => {
    const asset = AssetId.parse('chats')
    const known = addAsset(start, { ...assetOfClass(asset, 'conversation'), name: 'Chats' })
    const placed = placeAsset(known, element('memory'), asset)
    const after = changeElement(
      rename(placed, element('bot'), 'A bot'),
      ElementId.parse('memory'),
      {
        description: 'Keeps what was said.',
        outOfScope: { reason: 'Goes away in May.' },
      },
    )
    const told = changes(start, after)
    expect(told.map(({ name }) => name)).toEqual(['memory', 'A bot', 'Chats'])
    expect(told[0]?.fields.map(({ label, after: now }) => [label, now])).toEqual([
      ['Description', 'Keeps what was said.'],
      ['Data', 'Chats'],
      ['Scope', 'out of scope: Goes away in May.'],
    ])
  })
})
