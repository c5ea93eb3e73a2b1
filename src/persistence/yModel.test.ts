import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Doc, Map as YMap, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { bareElement } from '@/model/bareRecords'
import { withRecord, withoutRecord } from '@/model/applyDifference'
import { differenceOf } from '@/model/difference'
import { BoundaryId, ElementId } from '@/model/id'
import { Model } from '@/model/model'
import { madeWhole } from '@/model/whole'
import { arbitraryEdit, arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { type Reading, mended, readModel, readTouched } from './reading'
import { applyToDoc, docOf, here, takeIn } from './yModel'

const id = blankModel.about.id

/** One copy of a model that is edited on its own and exchanged with others. */
class Copy {
  readonly doc = new Doc()
  reading: Reading

  constructor(state: Uint8Array) {
    takeIn(this.doc, state)
    this.reading = readModel(this.doc, id)
  }

  edit(change: (model: Model) => Model) {
    const { model } = this.reading
    const next = change(model)
    applyToDoc(this.doc, differenceOf(model, next), here)
    this.reading = { model: next, setAside: [] }
  }

  take(update: Uint8Array) {
    this.reading = readTouched(this.doc, this.reading, takeIn(this.doc, update))
    this.edit((model) => mended(this.doc, model))
  }

  lackedBy(other: Copy) {
    return encodeStateAsUpdate(this.doc, encodeStateVector(other.doc))
  }
}

const start = encodeStateAsUpdate(docOf(blankModel))

test('a model that was written and edited field by field reads as the same model', () => {
  fc.assert(
    fc.property(arbitraryEdits, (edits) => {
      const copy = new Copy(start)
      for (const change of edits) copy.edit(change)
      const { model, setAside } = readModel(copy.doc, id)
      expect(model).toEqual(copy.reading.model)
      expect(mended(copy.doc, model)).toBe(model)
      expect(setAside).toEqual([])
    }),
  )
})

test('copies edited apart and exchanged in any order become the same whole model', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ at: fc.nat(2), edit: arbitraryEdit }),
      fc.record({ at: fc.nat(2), from: fc.nat(2) }),
    ),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(steps, (all) => {
      const copies = [new Copy(start), new Copy(start), new Copy(start)]
      const copy = (index: number) => copies[index] ?? new Copy(start)
      for (const step of all) {
        if ('edit' in step) copy(step.at).edit(step.edit)
        else copy(step.at).take(copy(step.from).lackedBy(copy(step.at)))
      }
      for (let round = 0; round < 3; round += 1) {
        for (const one of copies) for (const other of copies) one.take(other.lackedBy(one))
      }
      for (const { doc, reading } of copies) {
        expect(reading.model).toEqual(copy(0).reading.model)
        expect(readModel(doc, id).model).toEqual(reading.model)
        expect(madeWhole(reading.model, reading.model)).toBe(reading.model)
        expect(Model.safeParse(reading.model).error).toBeUndefined()
      }
    }),
    { numRuns: 200 },
  )
})

const bot = ElementId.parse('bot')
const withBot = withRecord(blankModel, 'elements', bot, bareElement(bot, 'chatbot'))

test('an edit elsewhere leaves every record it did not touch as it was', () => {
  const [mine, theirs] = [new Copy(start), new Copy(start)]
  mine.edit(() => withBot)
  theirs.take(mine.lackedBy(theirs))
  const before = theirs.reading.model
  mine.edit((model) => ({ ...model, about: { ...model.about, title: 'Renamed' } }))
  theirs.take(mine.lackedBy(theirs))
  expect(theirs.reading.model.about.title).toBe('Renamed')
  expect(theirs.reading.model.elements).toBe(before.elements)
})

test('two people who change different fields of an element both keep them', () => {
  const state = encodeStateAsUpdate(docOf(withBot))
  const [mine, theirs] = [new Copy(state), new Copy(state)]
  const bring = (part: object) => (model: Model) =>
    withRecord(model, 'elements', bot, { ...withBot.elements[bot], ...part } as never)
  mine.edit(bring({ name: 'Concierge' }))
  theirs.edit(bring({ answers: { authenticatesCallers: 'na' }, description: 'Answers guests' }))
  mine.take(theirs.lackedBy(mine))
  expect(mine.reading.model.elements[bot]).toMatchObject({
    name: 'Concierge',
    description: 'Answers guests',
  })
})

test('what was put into a boundary that was removed elsewhere moves to the one around it', () => {
  const boundary = { kind: 'tenant' as const, name: '', description: '', answers: {}, tags: [] }
  const [outer, inner] = [BoundaryId.parse('outer'), BoundaryId.parse('inner')]
  const nested = [outer, inner].reduce<Model>(
    (model, each) =>
      withRecord(model, 'boundaries', each, {
        ...boundary,
        id: each,
        parent: each === inner ? outer : null,
        kept: null,
      }),
    withBot,
  )
  const state = encodeStateAsUpdate(docOf(nested))
  const [mine, theirs] = [new Copy(state), new Copy(state)]
  mine.edit((model) => withoutRecord(model, 'boundaries', inner))
  theirs.edit((model) =>
    withRecord(model, 'elements', bot, { ...withBot.elements[bot], boundary: inner } as never),
  )
  for (const [one, other] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    one.take(other.lackedBy(one))
    expect(one.reading.model.elements[bot]?.boundary).toBe(outer)
  }
})

test('a record that the schema refuses is set aside and stays in the document', () => {
  const doc = docOf(withBot)
  const record = doc.getMap('elements').get('bot')
  if (record instanceof YMap) record.set('kind', 'time-machine')
  const { model, setAside } = readModel(doc, id)
  expect(model.elements).toEqual({})
  expect(setAside).toMatchObject([{ table: 'elements', id: 'bot' }])
  expect(setAside[0]?.problem).toContain('kind')
  expect(record).toBe(doc.getMap('elements').get('bot'))
})

test('what cannot be read about the model falls back to a blank one, field by field', () => {
  const doc = docOf(withBot)
  doc.getMap('about').set('cadence', 'whenever')
  const { model, setAside } = readModel(doc, id)
  expect(model.about).toEqual({ ...withBot.about, cadence: { every: 'quarter' } })
  expect(setAside).toMatchObject([{ table: 'about' }])
})
