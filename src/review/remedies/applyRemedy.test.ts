import { expect, test } from 'vitest'
import { answersOf } from '@/model/answersOf'
import { emptyModel } from '@/model/emptyModel'
import { AppliedControlId, DiagramId, ModelId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { applyRemedy } from './applyRemedy'

const model = emptyModel(
  ModelId.parse('model'),
  DiagramId.parse('diagram'),
  '2026-01-01T00:00:00.000Z',
)
let made = 0
const makeId = () => AppliedControlId.parse(`control-${(made += 1)}`)

const change = { subject: wholeModel, property: 'secretRotation', value: 'yes' } as const

test('answers are given and controls put on their records, as far as they have come', () => {
  const answers = [change]
  const controls = [{ control: 'CTL-ROTATE', on: [wholeModel] }]
  const answered = applyRemedy(model, { answers, controls: [] }, 'planned', makeId)
  expect(answersOf(answered, wholeModel)?.secretRotation).toBe('yes')
  expect(answered.controls).toEqual({})
  const placed = applyRemedy(model, { answers: [], controls }, 'planned', makeId)
  expect(Object.values(placed.controls)).toMatchObject([
    { control: 'CTL-ROTATE', status: 'planned', on: wholeModel },
  ])
  expect(answersOf(placed, wholeModel)).toEqual({})
})
