import { expect, test } from 'vitest'
import { AssetId, ElementId, FlowId } from '@/model/id'
import type { Way, WayStep } from '@/review/ways/way'
import { recordsOf, shownWayOf } from './marksOf'

const [user, bot] = [ElementId.parse('user'), ElementId.parse('bot')]
const message = FlowId.parse('message')
const step = { relies: [], ease: 5, isSure: true, asks: [] } as const

const steps: readonly WayStep[] = [
  { ...step, kind: 'start', flow: null, from: null, at: user },
  { ...step, kind: 'send', flow: message, from: user, at: bot },
  { ...step, kind: 'hold', flow: null, from: null, at: bot },
  { ...step, kind: 'take', flow: null, from: null, at: bot },
]
const way: Way = {
  id: 'way',
  actor: null,
  asset: AssetId.parse('data'),
  harms: ['C'],
  impact: 3,
  ease: 5,
  band: 'high',
  isSure: true,
  asks: [],
  steps,
  trifecta: null,
}

test('each record of a way has the numbers of the steps that happen there, in order', () => {
  expect(shownWayOf(way).marks).toEqual([
    { on: { type: 'element', id: user }, steps: [1] },
    { on: { type: 'flow', id: message }, steps: [2] },
    { on: { type: 'element', id: bot }, steps: [3, 4] },
  ])
})

test('the ends of its flows belong to what a way touches', () => {
  expect(recordsOf(way)).toContainEqual({ type: 'element', id: user })
  expect(recordsOf(way)).toContainEqual({ type: 'flow', id: message })
})
