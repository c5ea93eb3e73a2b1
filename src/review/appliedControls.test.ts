import { expect, test } from 'vitest'
import { AppliedControlId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { sketch } from '@/rules/sketch'
import { applyControl, editControl, removeControl, setControlStatus } from './appliedControls'

const empty = sketch({})
const id = AppliedControlId.parse('one')
const rotation = { id, control: 'CTL-ROTATE', on: wholeModel, status: 'planned' } as const

test('a control is put on a record with nothing else said about it', () => {
  expect(applyControl(empty, rotation).controls[id]).toEqual({
    ...rotation,
    name: '',
    evidence: '',
    owner: '',
    due: null,
    notes: '',
  })
})

test('a control that is on a record already is not put there twice', () => {
  const planned = applyControl(empty, rotation)
  const other = AppliedControlId.parse('two')
  const done = applyControl(planned, { ...rotation, id: other, status: 'verified' })
  expect(Object.keys(done.controls)).toEqual([id])
  expect(done.controls[id]?.status).toBe('verified')
})

test('two controls of one’s own on the same record stay two', () => {
  const own = { ...rotation, control: null, name: 'A guard at the door' }
  const two = AppliedControlId.parse('two')
  const both = applyControl(applyControl(empty, own), { ...own, id: two, name: 'A fence' })
  expect(Object.keys(both.controls)).toEqual([id, two])
})

test('saying what stands already changes nothing', () => {
  const planned = applyControl(empty, rotation)
  expect(setControlStatus(planned, id, 'planned')).toBe(planned)
  expect(editControl(planned, AppliedControlId.parse('none'), { owner: 'Ada' })).toBe(planned)
})

test('a control that is taken off is gone, and nothing else is', () => {
  expect(removeControl(applyControl(empty, rotation), id)).toEqual(empty)
})
