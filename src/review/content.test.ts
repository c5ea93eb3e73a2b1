import { expect, test } from 'vitest'
import { bareElement } from '@/model/bareRecords'
import { withRecord } from '@/model/applyDifference'
import { addElement } from '@/model/edits/drawing'
import { putNote } from '@/model/edits/notes'
import { changeAbout, rename } from '@/model/edits/records'
import { DiagramId, ElementId, ModelId, NoteId } from '@/model/id'
import type { Model } from '@/model/model'
import { blankModel } from '@/testing/arbitraryEdit'
import { isSameContent } from './content'

const main = DiagramId.parse('main')
const bot = { type: 'element', id: ElementId.parse('bot') } as const
const note = NoteId.parse('hint')
const box = { x: 0, y: 0, width: 160, height: 80 }
const drawn = addElement(blankModel, main, bareElement(bot.id, 'chatbot'), box)
const model = putNote(drawn, main, note, { ...box, text: 'Ask first' })

/** The model with its one diagram drawn in another way. */
function redrawn(change: (diagram: Model['diagrams'][DiagramId]) => object): Model {
  const diagram = model.diagrams[main] ?? expect.fail('There is a diagram.')
  return withRecord(model, 'diagrams', main, { ...diagram, ...change(diagram) })
}

test.each([
  ['the same, written and read', JSON.parse(JSON.stringify(model)) as Model],
  ['a box that moved', redrawn(() => ({ elements: { [bot.id]: { ...box, x: 500 } } }))],
  ['a note that moved', putNote(model, main, note, { ...box, y: 70, text: 'Ask first' })],
  ['a lock', redrawn(() => ({ locked: { 'element:bot': true } }))],
  ['another order of the diagrams', redrawn(() => ({ order: 5 }))],
  ['the next date', changeAbout(model, { nextReview: '2027-01-01' })],
  ['a copy of its own', { ...model, about: { ...model.about, id: ModelId.parse('copy') } }],
])('%s is no change of what was signed', (_, other) => {
  expect(isSameContent(model, other)).toBe(true)
  expect(isSameContent(other, model)).toBe(true)
})

test.each([
  ['another name', rename(model, bot, 'Agent')],
  ['another title', changeAbout(model, { title: 'Other' })],
  ['an element less', blankModel],
  ['another note', putNote(model, main, note, { ...box, text: 'Ask later' })],
  ['an element that a diagram shows no more', redrawn(() => ({ elements: {} }))],
  ['the name of a diagram', redrawn(() => ({ name: 'Flows' }))],
])('%s is a change', (_, other) => {
  expect(isSameContent(model, other)).toBe(false)
  expect(isSameContent(other, model)).toBe(false)
})
