import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { takeOff } from './edits/diagrams'
import { arrange, straight } from './edits/drawing'
import { putNote } from './edits/notes'
import { changeElement } from './edits/records'
import { emptyModel } from './emptyModel'
import { Fragment, fragmentOf, pasteFragment } from './fragment'
import { DiagramId, ElementId, FlowId, ModelId, NoteId } from './id'
import type { Subject } from './subject'

const diagram = DiagramId.parse('diagram')
const element = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })
const box = { x: 0, y: 0, width: 184, height: 72 }

const drawn = arrange(
  sketch({
    elements: { bot: ['chatbot', { usesLlm: 'yes' }], store: 'database', shopper: 'user' },
    inside: { 'cloud-account': ['bot', 'store'] },
    flows: { save: ['bot -> store', { encrypted: 'no' }], ask: 'shopper -> bot' },
    assets: { pii: ['store', 'save'] },
  }),
  diagram,
  {
    elements: {
      [ElementId.parse('bot')]: box,
      [ElementId.parse('store')]: { ...box, x: 400 },
      [ElementId.parse('shopper')]: { ...box, y: 400 },
    },
    flows: {
      [FlowId.parse('save')]: {
        bends: [{ x: 300, y: 30 }],
        fromSide: null,
        toSide: null,
        label: null,
      },
      [FlowId.parse('ask')]: { bends: [], fromSide: null, toSide: null, label: null },
    },
  },
)

let made = 0
const makeId = () => `copy-${(made += 1)}`

test('what is copied is the elements that are selected and the flows between them', () => {
  const fragment = fragmentOf(drawn, diagram, [element('bot'), element('store')])
  expect(fragment.elements.map(({ record }) => record.id)).toEqual(['bot', 'store'])
  expect(fragment.flows.map(({ record }) => record.id)).toEqual(['save'])
  expect(Fragment.parse(JSON.parse(JSON.stringify(fragment)))).toEqual(fragment)
})

test('a flow that has no route of its own in the diagram is copied as a straight one', () => {
  const { [diagram]: shown } = drawn.diagrams
  const unrouted = shown && { ...drawn, diagrams: { [diagram]: { ...shown, flows: {} } } }
  const { flows } = fragmentOf(unrouted ?? drawn, diagram, [element('bot'), element('store')])
  expect(flows.map(({ record, route }) => [record.id, route])).toEqual([['save', straight]])
})

test('a copy has ids of its own, and keeps its answers, its boundary and its distance', () => {
  const fragment = fragmentOf(drawn, diagram, [element('bot'), element('store')])
  const { model, subjects } = pasteFragment(drawn, fragment, {
    diagram,
    by: { x: 24, y: 24 },
    makeId,
  })

  const copies = Object.values(model.elements).filter(({ id }) => !(id in drawn.elements))
  expect(copies.map(({ name, boundary }) => [name, boundary])).toEqual([
    ['bot', 'cloud-account'],
    ['store', 'cloud-account'],
  ])
  expect(copies[0]?.answers).toEqual({ usesLlm: 'yes' })
  const flow = Object.values(model.flows).find(({ id }) => !(id in drawn.flows))
  expect([flow?.from, flow?.to]).toEqual(copies.map(({ id }) => id))
  expect(flow && model.diagrams[diagram]?.flows[flow.id]?.bends).toEqual([{ x: 324, y: 54 }])
  expect(subjects).toHaveLength(3)
})

test('into another model it brings its assets and leaves the boundary it was not copied with', () => {
  const other = emptyModel(ModelId.parse('other'), diagram, '2026-01-01T00:00:00.000Z')
  const fragment = fragmentOf(drawn, diagram, [element('store')])
  const { model } = pasteFragment(other, fragment, { diagram, by: { x: 0, y: 0 }, makeId })

  const [copy] = Object.values(model.elements)
  expect(copy?.boundary).toBeNull()
  expect(copy?.assets).toEqual(['pii'])
  expect(Object.keys(model.assets)).toEqual(['pii'])
})

test('a note is copied with its words, and a copy of an element has no diagram of its own', () => {
  const hint = NoteId.parse('hint')
  const noted = putNote(drawn, diagram, hint, { ...box, text: 'Here' })
  const detailed = changeElement(noted, ElementId.parse('bot'), { details: diagram })
  const picked = [element('bot'), { type: 'note', id: hint } as const]
  const fragment = fragmentOf(detailed, diagram, picked)
  expect(Fragment.parse(JSON.parse(JSON.stringify(fragment)))).toEqual(fragment)

  const { model, subjects } = pasteFragment(detailed, fragment, {
    diagram,
    by: { x: 24, y: 8 },
    makeId,
  })
  expect(subjects.map(({ type }) => type)).toEqual(['element', 'note'])
  const copies = Object.entries(model.diagrams[diagram]?.notes ?? {}).filter(([id]) => id !== hint)
  expect(copies.map(([, note]) => note)).toEqual([{ ...box, x: 24, y: 8, text: 'Here' }])
  const bots = Object.values(model.elements).filter(({ name }) => name === 'bot')
  expect(bots.map(({ details }) => details)).toEqual([diagram, null])
})

test('a flow that the diagram leaves out is not copied', () => {
  const off = takeOff(drawn, diagram, [{ type: 'flow', id: FlowId.parse('save') }])
  expect(fragmentOf(off, diagram, [element('bot'), element('store')]).flows).toEqual([])
})
