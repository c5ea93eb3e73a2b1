import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { diagramsInOrder, firstDiagramOf } from '../firstDiagram'
import { faultsOf } from '../faults'
import { BoundaryId, DiagramId, ElementId, FlowId, NoteId } from '../id'
import type { Model } from '../model'
import { isLocked, isOn } from '../onDiagram'
import type { Picked } from '../subject'
import {
  addDiagram,
  duplicateDiagram,
  moveDiagram,
  removeDiagram,
  showElement,
  showFlow,
  takeOff,
} from './diagrams'
import { setLocked } from './locks'
import { putNote, writeNote } from './notes'
import { changeElement } from './records'
import { removePicked } from './removal'

const [bot, store] = [ElementId.parse('bot'), ElementId.parse('store')]
const save = FlowId.parse('save')
const hint = NoteId.parse('hint')
const inside = DiagramId.parse('inside')
const box = { x: 0, y: 0, width: 184, height: 72 }

const sketched = sketch({
  elements: { bot: 'chatbot', store: 'database' },
  flows: { save: 'bot -> store' },
})
const main = firstDiagramOf(sketched)?.id ?? inside
const shown = [bot, store].reduce((model, id) => showElement(model, main, id, box), sketched)
const noted = putNote(shown, main, hint, { ...box, text: 'Here' })
const detailed = changeElement(addDiagram(noted, inside, 'Inside'), bot, { details: inside })

const element = (id: ElementId): Picked => ({ type: 'element', id })
const isShown = (model: Model, picked: Picked, id = main) => {
  const diagram = model.diagrams[id]
  return diagram !== undefined && isOn(diagram, picked, model)
}

const ids = (model: Model) => diagramsInOrder(model).map(({ id }) => id)

test('a flow is on every diagram that shows both its ends', () => {
  const flow: Picked = { type: 'flow', id: save }
  expect(isShown(detailed, flow)).toBe(true)
  const one = showElement(detailed, inside, bot, box)
  expect(isShown(one, flow, inside)).toBe(false)
  expect(isShown(showElement(one, inside, store, box), flow, inside)).toBe(true)
})

test('a flow that was taken off one diagram stays in the model and on the others, until it is shown again', () => {
  const flow: Picked = { type: 'flow', id: save }
  const copied = duplicateDiagram(detailed, main, DiagramId.parse('copy'), 'Copy')
  const off = takeOff(copied, main, [flow])
  expect(off.flows).toBe(copied.flows)
  expect([isShown(off, flow), isShown(off, flow, DiagramId.parse('copy'))]).toEqual([false, true])
  expect(isShown(showFlow(off, main, save), flow)).toBe(true)
})

test('an element that was taken off a diagram keeps everything but its place, its lock included', () => {
  const locked = setLocked(detailed, main, [element(bot)], true)
  const off = takeOff(locked, main, [element(bot)])
  expect(off.elements).toBe(locked.elements)
  expect(isShown(off, element(bot))).toBe(false)
  expect(off.diagrams[main]?.locked).toEqual({})
  expect(faultsOf(off)).toEqual([])
})

test('what is taken off where it is not changes nothing', () => {
  expect(takeOff(detailed, inside, [element(bot), { type: 'flow', id: save }])).toBe(detailed)
})

test('a deleted diagram leaves its records, and no element says that it is shown there', () => {
  const drawn = showElement(detailed, inside, bot, box)
  const without = removeDiagram(drawn, inside)
  expect(Object.keys(without.elements)).toEqual(Object.keys(drawn.elements))
  expect(without.elements[bot]?.details).toBeNull()
  expect(faultsOf(without)).toEqual([])
})

test('the last diagram cannot be deleted', () => {
  expect(removeDiagram(noted, main)).toBe(noted)
})

test('a copy of a diagram comes right after it and can be put elsewhere', () => {
  const copy = DiagramId.parse('copy')
  const copied = duplicateDiagram(detailed, main, copy, 'Copy')
  expect(ids(copied)).toEqual([main, copy, inside])
  expect(ids(moveDiagram(copied, copy, -1))).toEqual([copy, main, inside])
  expect(ids(moveDiagram(copied, main, 9))).toEqual([copy, inside, main])
  expect(moveDiagram(copied, inside, 1)).toBe(copied)
})

test('only what has a place of its own on the diagram can be locked there', () => {
  const all: Picked[] = [element(bot), { type: 'flow', id: save }, { type: 'note', id: hint }]
  const gone: Picked = { type: 'boundary', id: BoundaryId.parse('gone') }
  const locked = setLocked(detailed, main, [...all, gone], true)
  expect(locked.diagrams[main]?.locked).toEqual({ 'element:bot': true, 'note:hint': true })
  const diagram = locked.diagrams[main]
  expect(diagram && all.map((each) => isLocked(diagram, each))).toEqual([true, false, true])
  expect(setLocked(locked, main, all, true)).toBe(locked)
  expect(setLocked(locked, main, all, false)).toEqual(detailed)
})

test('a deleted note goes with its lock, and a deleted element from every diagram', () => {
  const drawn = showElement(detailed, inside, bot, box)
  const locked = setLocked(drawn, main, [{ type: 'note', id: hint }], true)
  const without = removePicked(locked, main, [{ type: 'note', id: hint }, element(bot)])
  expect(without.diagrams[main]).toMatchObject({ notes: {}, locked: {} })
  expect([isShown(without, element(bot)), isShown(without, element(bot), inside)]).toEqual([
    false,
    false,
  ])
  expect(faultsOf(without)).toEqual([])
})

test('a note that says the same is the same', () => {
  expect(writeNote(noted, main, hint, 'Here')).toBe(noted)
  expect(writeNote(noted, main, hint, 'There').diagrams[main]?.notes[hint]?.text).toBe('There')
})
