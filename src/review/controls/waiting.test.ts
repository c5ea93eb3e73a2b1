import { expect, test } from 'vitest'
import type { AppliedControl } from '@/model/appliedControl'
import { AppliedControlId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { waitsOf } from './waiting'

const control = (said: Partial<AppliedControl>): AppliedControl => ({
  id: AppliedControlId.parse('one'),
  control: 'CTL-TLS',
  name: '',
  on: wholeModel,
  status: 'planned',
  evidence: '',
  owner: 'Ana',
  due: null,
  notes: '',
  ...said,
})

const waiting = (said: Partial<AppliedControl>) => waitsOf(control(said), '2026-11-22')

test('a plan is overdue from the day after it was due', () => {
  expect(waiting({ due: '2026-11-22' })).toEqual([])
  expect(waiting({ due: '2026-11-21' })).toEqual(['overdue'])
  expect(waiting({ due: '2026-11-21', status: 'proposed' })).toEqual(['overdue'])
  expect(waiting({ due: '2026-11-21', status: 'rejected' })).toEqual([])
  expect(waiting({ due: '2026-11-21', status: 'implemented', evidence: 'seen' })).toEqual([])
})

test('what is in place wants evidence', () => {
  expect(waiting({ status: 'implemented', evidence: ' ' })).toEqual(['unproven'])
  expect(waiting({ status: 'implemented', evidence: 'the test run' })).toEqual([])
})

test('what was verified more than a year ago, or nobody knows when, wants another look', () => {
  const verified = { status: 'verified', evidence: 'seen' } as const
  expect(waiting({ ...verified, verifiedOn: '2025-11-22' })).toEqual([])
  expect(waiting({ ...verified, verifiedOn: '2025-11-21' })).toEqual(['aged'])
  expect(waiting(verified)).toEqual(['aged'])
})

test('what is still to be done wants someone who does it', () => {
  expect(waiting({ owner: ' ' })).toEqual(['unowned'])
  expect(waiting({ owner: '', status: 'implemented', evidence: 'seen' })).toEqual([])
})
