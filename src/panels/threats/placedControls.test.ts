import { expect, test } from 'vitest'
import { emptyModel } from '@/model/emptyModel'
import { AppliedControlId, DiagramId, ElementId, ModelId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { editControl } from '@/review/appliedControls'
import { placeControls } from '@/review/remedies/placeControls'
import { progressOf, takeBackControls } from './placedControls'

const model = emptyModel(
  ModelId.parse('model'),
  DiagramId.parse('diagram'),
  '2026-01-01T00:00:00.000Z',
)
const bot = { type: 'element', id: ElementId.parse('bot') } as const
const placed = [{ control: 'CTL-ROTATE', on: [wholeModel, bot] }] as const
const onBot = [{ control: 'CTL-ROTATE', on: [bot] }] as const

let made = 0
const makeId = () => AppliedControlId.parse(`control-${(made += 1)}`)

test('controls have come as far as the one that has come least', () => {
  const planned = placeControls(model, placed, 'planned', makeId)
  const partly = placeControls(planned, onBot, 'implemented', makeId)
  expect(progressOf(model.controls, placed)).toBeNull()
  expect(progressOf(planned.controls, placed)).toBe('planned')
  expect(progressOf(partly.controls, placed)).toBe('planned')
  expect(progressOf(partly.controls, onBot)).toBe('inPlace')
  expect(progressOf(placeControls(model, onBot, 'implemented', makeId).controls, placed)).toBeNull()
})

test('what was proposed or rejected is not under way', () => {
  const rejected = placeControls(model, onBot, 'rejected', makeId)
  expect(progressOf(rejected.controls, onBot)).toBeNull()
})

test('controls that are taken back are gone', () => {
  const there = placeControls(model, placed, 'implemented', makeId)
  expect(takeBackControls(there, placed).controls).toEqual({})
})

test('what was noted about a control outlives its being taken back', () => {
  const there = placeControls(model, onBot, 'planned', makeId)
  const [id] = Object.values(there.controls).map((applied) => applied.id)
  const noted = id ? editControl(there, id, { owner: 'Sam' }) : there
  expect(Object.values(takeBackControls(noted, onBot).controls)).toMatchObject([
    { owner: 'Sam', status: 'proposed' },
  ])
})
