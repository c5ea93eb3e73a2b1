import { expect, test } from 'vitest'
import type { ControlStatus } from '@/model/appliedControl'
import { AppliedControlId, FlowId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { type Subject, subjectKey, wholeModel } from '@/model/subject'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { applyControl } from '../appliedControls'
import { coverageOf } from './controlCoverage'

const plain = { encrypted: 'no', authenticated: 'no' } as const
const bare = sketch({
  elements: { user: 'user', bot: 'chatbot', far: 'user' },
  inside: { internet: ['user', 'far'], host: ['bot'] },
  flows: { ask: ['user -> bot', plain], call: ['far -> bot', plain] },
})
const ask: Subject = { type: 'flow', id: FlowId.parse('ask') }
const call: Subject = { type: 'flow', id: FlowId.parse('call') }

const having = (model: Model, on: Subject, status: ControlStatus) =>
  applyControl(model, {
    id: AppliedControlId.parse(subjectKey(on)),
    control: 'CTL-TLS',
    on,
    status,
  })

function coverage(model: Model) {
  const { threats, situation } = reviewed(model)
  const covered = atOnce(coverageOf(threats, situation, controls)).get('CTL-TLS')
  const states = covered?.places.map(({ subject, state }) => [subjectKey(subject), state])
  return { inPlace: covered?.inPlace, states: Object.fromEntries(states ?? []) as object }
}

test('a control is asked for wherever a threat would be lowered by it', () => {
  expect(coverage(bare)).toEqual({
    inPlace: 0,
    states: { 'flow:ask': 'missing', 'flow:call': 'missing' },
  })
})

test('where it stands it is still asked for, so that the count does not shrink', () => {
  expect(coverage(having(bare, ask, 'implemented'))).toEqual({
    inPlace: 1,
    states: { 'flow:ask': 'inPlace', 'flow:call': 'missing' },
  })
})

test('a plan is no protection yet', () => {
  expect(coverage(having(bare, ask, 'planned'))).toEqual({
    inPlace: 0,
    states: { 'flow:ask': 'planned', 'flow:call': 'missing' },
  })
})

test('a default stands everywhere but where it is rejected', () => {
  const model = having(having(bare, wholeModel, 'verified'), call, 'rejected')
  expect(coverage(model)).toEqual({
    inPlace: 1,
    states: { 'flow:ask': 'inPlace', 'flow:call': 'excepted' },
  })
})
