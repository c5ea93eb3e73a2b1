import { expect, test } from 'vitest'
import { answersOf } from '@/model/answersOf'
import { emptyModel } from '@/model/emptyModel'
import { AppliedControlId, DiagramId, ModelId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import type { Remedy } from '@/rules/explain/remedy'
import { applyRemedy } from './applyRemedy'

const model = emptyModel(
  ModelId.parse('model'),
  DiagramId.parse('diagram'),
  '2026-01-01T00:00:00.000Z',
)
let made = 0
const makeId = () => AppliedControlId.parse(`control-${(made += 1)}`)

const change = { subject: wholeModel, property: 'secretRotation', value: 'yes' } as const
const remedy: Remedy = {
  label: 'The team rotates secrets',
  kind: 'answer',
  controls: [],
  changes: [change],
  outcome: 'handled',
}

test('a remedy of answers gives the answers', () => {
  const next = applyRemedy(model, remedy, 'implemented', makeId)
  expect(answersOf(next, wholeModel)?.secretRotation).toBe('yes')
})

test('a remedy of controls puts them on their records, as far as they have come', () => {
  const byControl: Remedy = {
    ...remedy,
    kind: 'control',
    controls: [{ control: 'CTL-ROTATE', on: [wholeModel] }],
  }
  const next = applyRemedy(model, byControl, 'planned', makeId)
  expect(Object.values(next.controls)).toMatchObject([
    { control: 'CTL-ROTATE', status: 'planned', on: wholeModel },
  ])
  expect(answersOf(next, wholeModel)).toEqual({})
})
