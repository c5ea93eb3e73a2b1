import { unhandled } from '@/model/decision'
import { expect, test } from 'vitest'
import { OwnThreatId } from '@/model/id'
import type { Threat, ThreatState } from '@/review/threat'
import { sectionsOf } from './threatSections'

const threat = (state: ThreatState): Threat => ({
  id: state,
  origin: {
    type: 'own',
    threat: {
      ...unhandled,
      id: OwnThreatId.parse(state),
      title: state,
      description: '',
      on: [{ type: 'model' }],
      stride: [],
      category: '',
      likelihood: null,
      impact: null,
      mitigation: '',
      kept: null,
    },
  },
  title: state,
  stride: [],
  on: [{ type: 'model' }],
  ratings: null,
  state,
  decision: null,
  changedFacts: [],
})

test('what is new, changed or expired waits for a decision, and nothing is left out', () => {
  const states = [
    'decided',
    'new',
    'gone',
    'changed',
    'handled',
    'expired',
    'dismissed',
    'waiting',
  ] as const
  const sections = sectionsOf(states.map(threat))
  const named = sections.map(({ id, threats }) => [id, threats.map(({ state }) => state)])
  expect(named).toEqual([
    ['toDecide', ['new', 'changed', 'expired']],
    ['decided', ['decided']],
    ['handled', ['handled']],
    ['dismissed', ['dismissed']],
    ['gone', ['gone']],
    ['waiting', ['waiting']],
  ])
})

test('an empty inbox is still shown, so that it can be seen to be empty', () => {
  expect(sectionsOf([threat('handled')]).map(({ id }) => id)).toEqual(['toDecide', 'handled'])
})
