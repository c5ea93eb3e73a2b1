import { expect, test } from 'vitest'
import { Subject } from '@/model/subject'
import { controls } from '@/rules/catalogue/controls'
import { type Sketch, sketch, subjectOf } from '@/rules/sketch'
import { situationOf } from '@/rules/situationOf'
import { askedOf } from './askedOf'
import { originNote } from './originNote'

const drawing: Sketch = {
  elements: {
    scripted: ['chatbot', { usesLlm: 'no' }],
    open: 'chatbot',
    store: 'database',
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

test('a question that another answer makes pointless is not asked', () => {
  expect(idsOf('open')).toContain('toolLoading')
  expect(idsOf('scripted')).not.toContain('toolLoading')
})

test('several records are asked what all of them are asked, and say where they differ', () => {
  expect(idsOf('open', 'store')).not.toContain('usesLlm')
  const usesLlm = asked('scripted', 'open').find(({ property }) => property.id === 'usesLlm')
  expect(usesLlm).toMatchObject({ answer: { isMixed: true }, isOpen: true })
})

test('what a protocol settles is not open, and says where it comes from', () => {
  const encrypted = asked('plain').find(({ property }) => property.id === 'encrypted')
  expect(encrypted?.isOpen).toBe(false)
  const fact = encrypted?.fact
  expect(fact && !fact.isMixed && originNote(fact.value, model, () => undefined)).toBe(
    'Yes: follows from “Protocol”.',
  )
})
