import fc from 'fast-check'
import { bareBoundary, bareElement, bareFlow } from '@/model/bareRecords'
import { withRecord, withoutRecord } from '@/model/applyDifference'
import { addDiagram, takeOff } from '@/model/edits/diagrams'
import { askAgain, putOff } from '@/model/edits/later'
import { setLocked } from '@/model/edits/locks'
import { putNote, removeNotes } from '@/model/edits/notes'
import { emptyModel } from '@/model/emptyModel'
import {
  BoundaryId,
  DiagramId,
  ElementId,
  FindingKey,
  FlowId,
  ModelId,
  NoteId,
  OwnThreatId,
} from '@/model/id'
import type { Model } from '@/model/model'
import type { Level } from '@/model/text'
import { madeWhole } from '@/model/whole'

/** A model with one empty diagram, as every test of storing starts from. */
export const blankModel = emptyModel(
  ModelId.parse('stable'),
  DiagramId.parse('main'),
  '2026-11-22T04:00:00.000Z',
  'Stable',
)

type Edit = (model: Model) => Model

const number = fc.nat(5)
const elementId = number.map((n) => ElementId.parse(`e${n}`))
const boundaryId = number.map((n) => BoundaryId.parse(`b${n}`))
const flowId = number.map((n) => FlowId.parse(`f${n}`))
const main = DiagramId.parse('main')

const addElement = fc
  .tuple(elementId, fc.option(boundaryId), fc.string({ maxLength: 20 }))
  .map(([id, boundary, name]): Edit => (model) => {
    const bot = { ...bareElement(id, 'chatbot'), name, boundary }
    return withRecord(model, 'elements', id, bot)
  })

const addFlow = fc.tuple(flowId, elementId, elementId).map(
  ([id, from, to]): Edit =>
    (model) =>
      withRecord(model, 'flows', id, bareFlow(id, from, to)),
)

const addBoundary = fc.tuple(boundaryId, fc.option(boundaryId)).map(
  ([id, parent]): Edit =>
    (model) =>
      withRecord(model, 'boundaries', id, { ...bareBoundary(id, 'tenant'), parent }),
)

const rename = fc
  .tuple(elementId, fc.string({ maxLength: 20 }))
  .map(([id, name]): Edit => (model) => {
    const element = model.elements[id]
    return element ? withRecord(model, 'elements', id, { ...element, name }) : model
  })

const answer = fc
  .tuple(flowId, fc.constantFrom('yes', 'no', 'na', undefined))
  .map(([id, said]): Edit => (model) => {
    const flow = model.flows[id]
    if (!flow) return model
    const { encrypted: _before, ...others } = flow.answers
    const answers = said === undefined ? others : { ...others, encrypted: said }
    return withRecord(model, 'flows', id, { ...flow, answers })
  })

const place = fc
  .tuple(elementId, fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  .map(([id, x]): Edit => (model) => {
    const diagram = model.diagrams[main]
    if (!diagram) return model
    const elements = { ...diagram.elements, [id]: { x, y: 0, width: 160, height: 70 } }
    return withRecord(model, 'diagrams', main, { ...diagram, elements })
  })

const noteId = number.map((n) => NoteId.parse(`n${n}`))
const inside = DiagramId.parse('inside')

const placed = fc.oneof(
  elementId.map((id) => ({ type: 'element', id }) as const),
  flowId.map((id) => ({ type: 'flow', id }) as const),
  noteId.map((id) => ({ type: 'note', id }) as const),
)

const note = fc
  .tuple(noteId, fc.option(fc.string({ maxLength: 20 })))
  .map(([id, text]): Edit => (model) => {
    if (text === null) return removeNotes(model, main, [id])
    return putNote(model, main, id, { x: 8, y: 0, width: 200, height: 96, text })
  })

const lock = fc.tuple(placed, fc.boolean()).map(
  ([picked, isLocked]): Edit =>
    (model) =>
      setLocked(model, main, [picked], isLocked),
)

const off = placed.map(
  (picked): Edit =>
    (model) =>
      takeOff(model, main, [picked]),
)

/** An element gets a diagram of its own; or has none any more. */
const detail = fc.tuple(elementId, fc.boolean()).map(([id, isDetailed]): Edit => (model) => {
  const element = model.elements[id]
  if (!element) return model
  const drawn = inside in model.diagrams ? model : addDiagram(model, inside, 'Inside')
  const details = isDetailed ? inside : null
  return withRecord(drawn, 'elements', id, { ...element, details })
})

const handled = { response: null, reason: '', by: '', until: null, status: 'open' as const }
const handling = { ...handled, owner: '', due: null, notes: '', likelihood: null, impact: null }

const decide = fc
  .tuple(elementId, fc.constantFrom('2026-11-22T05:00:00Z', '2026-11-22T06:00:00Z'))
  .map(([id, at]): Edit => (model) => {
    const last = model.about.lastNumber + 1
    const key = FindingKey.parse(`RULE|${id}`)
    const decision = { ...handling, id: key, rule: 'RULE', ruleVersion: 1, title: '', facts: [] }
    const numbered = { ...decision, at, number: last, decidedAt: null }
    const next = withRecord(model, 'decisions', key, numbered)
    return { ...next, about: { ...next.about, lastNumber: last } }
  })

/** What a person sets in place of a computed level; who and when was not always written down. */
const override = fc.record(
  {
    value: fc.constantFrom<Level>(1, 3, 5),
    reason: fc.string({ maxLength: 20 }),
    by: fc.string({ maxLength: 20 }),
    at: fc.constant('2026-11-22T05:00:00Z'),
  },
  // What people enter is made by literals; Yjs takes nothing without a prototype.
  { requiredKeys: ['value', 'reason'], noNullPrototype: true },
)

const rerate = fc
  .tuple(elementId, fc.option(override), fc.constantFrom('likelihood', 'impact'))
  .map(([id, level, dimension]): Edit => (model) => {
    const key = FindingKey.parse(`RULE|${id}`)
    const decision = model.decisions[key]
    return decision
      ? withRecord(model, 'decisions', key, { ...decision, [dimension]: level })
      : model
  })

const write = fc.tuple(number, fc.string({ maxLength: 20 })).map(([n, title]): Edit => (model) => {
  const id = OwnThreatId.parse(`t${n}`)
  const threat = { ...handling, id, title, description: '', on: [{ type: 'model' as const }] }
  const rest = { stride: [], category: '', mitigation: '', number: null, at: null, kept: null }
  return withRecord(model, 'ownThreats', id, { ...threat, ...rest })
})

const title = fc.string({ maxLength: 20 }).map((text): Edit => (model) => ({
  ...model,
  about: { ...model.about, title: text },
}))

const later = fc.tuple(elementId, fc.boolean()).map(([id, isLater]): Edit => (model) => {
  const asked = [{ subject: { type: 'element' as const, id }, property: 'mfa' as const }]
  return isLater ? putOff(model, asked, '2026-11-22') : askAgain(model, asked)
})

const removal = fc.oneof(
  elementId.map(
    (id): Edit =>
      (model) =>
        withoutRecord(model, 'elements', id),
  ),
  boundaryId.map(
    (id): Edit =>
      (model) =>
        withoutRecord(model, 'boundaries', id),
  ),
  flowId.map(
    (id): Edit =>
      (model) =>
        withoutRecord(model, 'flows', id),
  ),
  fc.constantFrom(main, inside).map(
    (id): Edit =>
      (model) =>
        withoutRecord(model, 'diagrams', id),
  ),
)

/** An edit as a person could make it, over few ids so that edits meet. It leaves the model whole. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc
  .oneof(
    { weight: 4, arbitrary: addElement },
    { weight: 3, arbitrary: addFlow },
    { weight: 3, arbitrary: addBoundary },
    { weight: 2, arbitrary: fc.oneof(rename, answer, place, write, title, later) },
    { weight: 3, arbitrary: fc.oneof(note, lock, off, detail) },
    { weight: 2, arbitrary: fc.oneof(decide, rerate) },
    { weight: 2, arbitrary: removal },
  )
  .map((edit): Edit => (model) => {
    const next = madeWhole(edit(model), model)
    return Object.keys(next.diagrams).length > 0 ? next : model
  })

/** A few edits one after another. */
export const arbitraryEdits = fc.array(arbitraryEdit, { maxLength: 25 })
