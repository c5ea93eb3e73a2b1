import { expect, test } from 'vitest'
import { bareElement, bareFlow } from '../bareRecords'
import { emptyModel } from '../emptyModel'
import { DiagramId, ElementId, FlowId, ModelId } from '../id'
import type { Model } from '../model'
import { addElement, addFlow } from './drawing'
import { reconnectFlow } from './reconnect'

const diagram = DiagramId.parse('diagram')
const [bot, store, log] = ['bot', 'store', 'log'].map((id) => ElementId.parse(id)) as [
  ElementId,
  ElementId,
  ElementId,
]
const box = { x: 0, y: 0, width: 160, height: 80 }

const flow = bareFlow(FlowId.parse('flow'), bot, store)
const elements = [bot, store, log].reduce(
  (model: Model, id) => addElement(model, diagram, bareElement(id, 'process'), box),
  emptyModel(ModelId.parse('model'), diagram, '2026-01-01T00:00:00.000Z'),
)
const model = addFlow(elements, diagram, flow, {
  bends: [{ x: 10, y: 10 }],
  fromSide: 'top',
  toSide: null,
  label: null,
})

test('a flow that leads elsewhere is drawn afresh', () => {
  const led = reconnectFlow(model, flow.id, { to: log })
  expect(led.flows[flow.id]?.to).toBe(log)
  expect(led.diagrams[diagram]?.flows[flow.id]).toMatchObject({ bends: [], fromSide: null })
})

test('a flow does not lead to what is not there, and stays as it is when nothing changes', () => {
  expect(reconnectFlow(model, flow.id, { to: ElementId.parse('nowhere') })).toBe(model)
  expect(reconnectFlow(model, flow.id, { from: bot })).toBe(model)
})
