import { expect, test } from 'vitest'
import type { Box } from '@/model/diagram'
import { addElement, addFlow } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import type { DiagramId, ElementId, ModelId } from '@/model/id'
import { drawnWorkspace } from '@/testing/drawnWorkspace'
import { leadElsewhere } from './leadElsewhere'
import { newElement, newFlow } from './newRecords'

const diagram = 'd' as DiagramId
const [user, bot, store] = ['user', 'bot', 'store'] as unknown as [ElementId, ElementId, ElementId]
const box = (x: number, y: number): Box => ({ x, y, width: 184, height: 72 })

/** A user, a bot to the right and a store below it, with a flow from the user to the bot. */
function drawn() {
  const flow = newFlow(user, bot)
  let model = emptyModel('m' as ModelId, diagram, '2026-01-01T00:00:00.000Z')
  model = addElement(model, diagram, { ...newElement('user', null), id: user }, box(0, 0))
  model = addElement(model, diagram, { ...newElement('chatbot', null), id: bot }, box(400, 0))
  model = addElement(model, diagram, { ...newElement('database', null), id: store }, box(400, 300))
  const workspace = drawnWorkspace(addFlow(model, diagram, flow), diagram)
  const now = () => {
    const { flows, diagrams } = workspace.document.getState().model
    return { ...flows[flow.id], ...diagrams[diagram]?.flows[flow.id] }
  }
  return { workspace, flow: flow.id, now }
}

test('an end goes to the dot that it is let go on', () => {
  const { workspace, flow, now } = drawn()
  leadElsewhere(workspace, flow, { end: 'to', element: store, side: 'bottom' })
  expect(now()).toMatchObject({ from: user, to: store, fromSide: null, toSide: 'bottom' })
  workspace.document.getState().undo()
  expect(now()).toMatchObject({ to: bot, toSide: null })
})

test('an end goes to another side of the element that it is at, and back to where it goes anyway', () => {
  const { workspace, flow, now } = drawn()
  leadElsewhere(workspace, flow, { end: 'to', element: bot, side: 'top' })
  expect(now()).toMatchObject({ to: bot, toSide: 'top' })
  leadElsewhere(workspace, flow, { end: 'to', element: bot, side: 'left' })
  expect(now()).toMatchObject({ to: bot, toSide: null })
})

test('without a dot the flow finds its own way, and where nothing changes there is nothing to undo', () => {
  const { workspace, flow, now } = drawn()
  leadElsewhere(workspace, flow, { end: 'from', element: user, side: null })
  expect(workspace.document.getState().past).toHaveLength(0)
  leadElsewhere(workspace, flow, { end: 'from', element: store, side: null })
  expect(now()).toMatchObject({ from: store, fromSide: null, toSide: null })
})
