import { expect, test } from 'vitest'
import { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { controls } from '@/rules/catalogue/controls'
import { type Sketch, sketch, subjectOf } from '@/rules/sketch'
import { situationOf } from '@/rules/situationOf'
import { askedOf } from './askedOf'
import { originNote } from './originNote'

const drawing: Sketch = {
  elements: {
    scripted: ['chatbot', { usesLlm: 'no' }],
    open: 'chatbot',
    service: ['api', { authenticatesCallers: 'yes' }],
    store: ['database', { authenticatesCallers: 'no' }],
  },
  flows: { plain: ['scripted -> store', { protocol: 'https' }] },
}
const model = sketch(drawing)
const situation = situationOf(model, controls, 'inPlace')

function asked(...names: readonly string[]) {
  return askedOf(
    model,
    names.map((name) => Subject.parse(subjectOf(name, drawing))),
    situation,
  )
}
const idsOf = (...names: readonly string[]) => asked(...names).map(({ property }) => property.id)
const askedAbout = (id: PropertyId, ...names: readonly string[]) =>
  asked(...names).find(({ property }) => property.id === id)

test('a question that another answer makes pointless is not asked', () => {
  expect(idsOf('open')).toContain('toolLoading')
  expect(idsOf('scripted')).not.toContain('toolLoading')
})

test('several records are asked what all of them are asked, and say where they differ', () => {
  expect(idsOf('open', 'store')).not.toContain('usesLlm')
  const usesLlm = askedAbout('usesLlm', 'scripted', 'open')
  expect(usesLlm).toMatchObject({ answer: { isMixed: true }, isOpen: true })
})

test('records of several kinds are asked only what every kind is asked, in one order', () => {
  const common = idsOf('open', 'service', 'store')
  expect(common).toContain('authenticatesCallers')
  expect(common).not.toContain('rateLimits')
  expect(idsOf('open', 'service')).toContain('rateLimits')
  expect(idsOf('store', 'open', 'service')).toEqual(common)
})

test('a question is open while one of the records is not answered, and settled when they only differ', () => {
  expect(askedAbout('authenticatesCallers', 'service', 'store')).toMatchObject({
    answer: { isMixed: true },
    isOpen: false,
  })
  expect(askedAbout('authenticatesCallers', 'service', 'store', 'open')).toMatchObject({
    answer: { isMixed: true },
    isOpen: true,
  })
})

test('a question that is pointless for one of the records only is asked of all', () => {
  expect(idsOf('scripted', 'open')).toContain('toolLoading')
})

test('an element and a flow are asked nothing together, and a record that is gone nothing at all', () => {
  expect(idsOf('open', 'plain')).toEqual([])
  const gone = Subject.parse({ type: 'element', id: 'gone' })
  expect(askedOf(model, [gone], situation)).toEqual([])
})

test('what a protocol settles is not open, and says where it comes from', () => {
  const encrypted = askedAbout('encrypted', 'plain')
  expect(encrypted?.isOpen).toBe(false)
  const fact = encrypted?.fact
  expect(fact && !fact.isMixed && originNote(fact.value, model, () => undefined)).toBe(
    'Yes: follows from “Protocol”.',
  )
})
