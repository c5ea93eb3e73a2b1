import { expect, test } from 'vitest'
import { setAnswer } from '@/model/edits/answers'
import { addBoundary, addElement, addFlow, moveInto } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import { BoundaryId, DiagramId, ElementId, FlowId, ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { newBoundary, newElement, newFlow } from '@/editor/drawing/newRecords'
import { firstSteps } from './firstSteps'

const diagram = DiagramId.parse('d')
const empty = emptyModel(ModelId.parse('m'), diagram, '2026-01-01T00:00:00.000Z')
const bot = ElementId.parse('bot')
const zone = BoundaryId.parse('zone')

const done = (model: Model, hasExported = false) =>
  firstSteps(model, hasExported).flatMap(({ id, isDone }) => (isDone ? [id] : []))

test('an empty model has none of the first steps behind it', () => {
  expect(done(empty)).toEqual([])
  expect(done(empty, true)).toEqual(['export'])
})

test('each step is done as soon as the model shows it', () => {
  const box = { x: 0, y: 0, width: 184, height: 72 }
  const drawn = addElement(empty, diagram, { ...newElement('chatbot', null), id: bot }, box)
  expect(done(drawn)).toEqual(['draw'])
  const connected = addFlow(drawn, diagram, { ...newFlow(bot, bot), id: FlowId.parse('f') })
  expect(done(connected)).toEqual(['draw', 'connect'])
  const bounded = addBoundary(
    connected,
    diagram,
    { ...newBoundary('host', null), id: zone },
    { form: 'box', x: 0, y: 0, width: 400, height: 300 },
  )
  expect(done(bounded)).toEqual(['draw', 'connect'])
  const wrapped = moveInto(bounded, bot, zone)
  expect(done(wrapped)).toEqual(['draw', 'connect', 'wrap'])
  const answered = setAnswer(wrapped, { type: 'element', id: bot }, 'groupChat', 'yes')
  expect(done(answered)).toEqual(['draw', 'connect', 'wrap', 'answer'])
})
