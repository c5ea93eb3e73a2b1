import { expect, test } from 'vitest'
import { AppliedControlId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { sketch } from '@/rules/sketch'
import {
  applyControl,
  applyControlTo,
  editControl,
  removeControl,
  setControlStatus,
  setVerifiedOn,
} from './appliedControls'

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

test('the day on which a control was found to work is noted once, and can be forgotten', () => {
  const planned = applyControl(empty, rotation)
  const verified = setControlStatus(planned, id, 'verified', '2026-11-22')
  expect(verified.controls[id]?.verifiedOn).toBe('2026-11-22')
  expect(setControlStatus(verified, id, 'verified', '2026-12-24')).toBe(verified)
  expect(setVerifiedOn(verified, id, null).controls[id]).not.toHaveProperty('verifiedOn')
  expect(setVerifiedOn(planned, id, null)).toBe(planned)
})

test('one control is put on several records, and on none of them twice', () => {
  let made = 0
  const makeId = () => AppliedControlId.parse(`made-${(made += 1)}`)
  const own = { control: null, name: 'A guard', status: 'planned' } as const
  const once = applyControlTo(empty, [wholeModel], own, makeId)
  const again = applyControlTo(once, [wholeModel], own, makeId)
  expect(again).toBe(once)
  const other = applyControlTo(once, [wholeModel], { ...own, name: 'A fence' }, makeId)
  expect(Object.values(other.controls).map(({ name }) => name)).toEqual(['A guard', 'A fence'])
})

test('what is put on as verified was found to work on its day, also where it stood before', () => {
  const verified = { ...rotation, status: 'verified', verifiedOn: '2026-11-22' } as const
  expect(applyControl(empty, verified).controls[id]?.verifiedOn).toBe('2026-11-22')
  const planned = applyControl(empty, rotation)
  expect(applyControl(planned, verified).controls[id]?.verifiedOn).toBe('2026-11-22')
})
