import { unhandled } from '@/model/decision'
import { expect, test } from 'vitest'
import { OwnThreatId } from '@/model/id'
import type { Threat } from '@/review/threat'
import { assignmentOf, firstDraft } from './draft'
import { untilChoices } from './untilChoices'

const now = new Date(2026, 10, 22, 9)

function accepted(state: Threat['state']): Threat {
  const own = {
    ...unhandled,
    id: OwnThreatId.parse('t'),
    title: 'Told',
    description: '',
    on: [{ type: 'model' as const }],
    stride: [],
    category: '',
    likelihood: null,
    impact: null,
    mitigation: '',
    kept: null,
    response: 'accept' as const,
    reason: 'Rare',
    until: '2026-12-24',
    owner: 'Ada',
  }
  const { title, on, stride } = own
  const origin = { type: 'own', threat: own } as const
  return {
    id: own.id,
    origin,
    title,
    stride,
    on,
    ratings: null,
    state,
    decision: own,
    changedFacts: [],
  }
}

test('a decision that is changed starts from what was decided, its last day too', () => {
  const draft = firstDraft([accepted('decided')], 'Bo', now)
  expect(draft).toMatchObject({ response: 'accept', reason: 'Rare', until: '2026-12-24', by: 'Bo' })
})

test('an acceptance that has run out starts with a new term, one of those that are offered', () => {
  const { until } = firstDraft([accepted('expired')], 'Bo', now)
  expect(until).toBe('2027-02-22')
  expect(untilChoices(now).map(({ day }) => day)).toContain(until)
})

test('threats that are decided together keep their owners unless another is named', () => {
  const threats = [accepted('changed'), accepted('changed')]
  const draft = firstDraft(threats, 'Bo', now)
  expect(draft.owner).toBe('')
  expect(assignmentOf(draft, threats)).toEqual({})
  expect(assignmentOf({ ...draft, owner: 'Cy' }, threats)).toEqual({ owner: 'Cy' })
})

test('an owner can be taken off a single threat', () => {
  const threats = [accepted('decided')]
  const draft = { ...firstDraft(threats, 'Bo', now), owner: '', due: '' }
  expect(assignmentOf(draft, threats)).toEqual({ owner: '', due: null })
})
