import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeSubjects } from '@/model/edits/removal'
import { changeAbout, changeElement, rename } from '@/model/edits/records'
import { setAnswer } from '@/model/edits/answers'
import { moveInto } from '@/model/edits/drawing'
import { BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { sketch } from '@/rules/sketch'
import { createDocumentStore } from './documentStore'

const bot = ElementId.parse('bot')
const store = ElementId.parse('store')
const save = FlowId.parse('save')
const cloud = BoundaryId.parse('cloud-account')

const shop = sketch({
  elements: { bot: 'chatbot', store: 'database', shopper: 'user' },
  inside: { 'cloud-account': ['bot', 'store'], internet: ['shopper'] },
  flows: { save: 'bot -> store', ask: 'shopper -> bot' },
})

const nothing = (model: Model) => model
const removeBot = (model: Model) => removeSubjects(model, [{ type: 'element', id: bot }])
const renameBot = (name: string) => (model: Model) =>
  rename(model, { type: 'element', id: bot }, name)

describe('undo', () => {
  test('brings back an element and the flows that went with it', () => {
    const document = createDocumentStore(shop)
    document.getState().edit('Delete bot', removeBot)
    expect(Object.keys(document.getState().model.flows)).toEqual([])

    document.getState().undo()
    expect(document.getState().model).toEqual(shop)
  })

  test('takes typing back as one step, and what was typed after a pause as another', () => {
    const document = createDocumentStore(shop)
    const { edit, pause, undo } = document.getState()
    edit('Rename', renameBot('B'), 'name')
    edit('Rename', renameBot('Bo'), 'name')
    pause()
    edit('Rename', renameBot('Bob'), 'name')

    undo()
    expect(document.getState().model.elements[bot]?.name).toBe('Bo')
    undo()
    expect(document.getState().model.elements[bot]?.name).toBe('bot')
  })

  test('leaves what another tab did alone', () => {
    const document = createDocumentStore(shop)
    document.getState().edit('Rename', renameBot('Mine'))
    const { model } = document.getState()
    const fromElsewhere = changeElement(model, bot, { description: 'Theirs' })
    document.getState().receive(changeElement(fromElsewhere, store, { name: 'Their store' }))

    document.getState().undo()
    const { elements } = document.getState().model
    expect(elements[bot]).toMatchObject({ name: 'bot', description: 'Theirs' })
    expect(elements[store]?.name).toBe('Their store')
  })

  test('of an edit to something that another tab has deleted does nothing', () => {
    const document = createDocumentStore(shop)
    document.getState().edit('Rename', renameBot('Mine'))
    document.getState().receive(removeBot(document.getState().model))

    document.getState().undo()
    expect(document.getState().model.elements[bot]).toBeUndefined()
    expect(document.getState().model.flows[save]).toBeUndefined()
  })

  test('is not offered for an edit that changed nothing', () => {
    const document = createDocumentStore(shop)
    document.getState().edit('Nothing', nothing)
    expect(document.getState().past).toEqual([])
  })

  test('moves the members of a deleted boundary back into it', () => {
    const document = createDocumentStore(shop)
    document
      .getState()
      .edit('Delete', (model) => removeSubjects(model, [{ type: 'boundary', id: cloud }]))
    expect(document.getState().model.elements[bot]?.boundary).toBeNull()

    document.getState().undo()
    expect(document.getState().model).toEqual(shop)
  })
})

const edits: readonly ((model: Model) => Model)[] = [
  removeBot,
  renameBot('Bob'),
  (model) => setAnswer(model, { type: 'flow', id: save }, 'encrypted', 'no'),
  (model) => setAnswer(model, { type: 'flow', id: save }, 'encrypted', null),
  (model) => setAnswer(model, { type: 'element', id: bot }, 'actions', ['move-money']),
  (model) => moveInto(model, store, null),
  (model) => removeSubjects(model, [{ type: 'boundary', id: cloud }]),
  (model) => removeSubjects(model, [{ type: 'flow', id: save }]),
  (model) => changeAbout(model, { title: `${model.about.title}!` }),
]

test('undoing every step gives the model there was at first, and redoing them the last one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(edits.length - 1), { maxLength: 30 }), (picks) => {
      const document = createDocumentStore(shop)
      for (const pick of picks) document.getState().edit('Edit', edits[pick] ?? nothing)
      const last = document.getState().model
      const steps = document.getState().past.length

      for (let step = 0; step < steps; step += 1) document.getState().undo()
      expect(document.getState().model).toEqual(shop)
      for (let step = 0; step < steps; step += 1) document.getState().redo()
      expect(document.getState().model).toEqual(last)
    }),
  )
})
