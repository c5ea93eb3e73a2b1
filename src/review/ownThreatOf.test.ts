import { expect, test } from 'vitest'
import { AppliedControlId, ElementId, OwnThreatId } from '@/model/id'
import type { ControlStatus } from '@/model/appliedControl'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { applyControl } from './appliedControls'
import { rerate } from './decide'
import { addOwnThreat } from './ownThreats'

const at = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })
const desks = [at('desk'), at('counter')]

const model = addOwnThreat(sketch({ elements: { desk: 'agent', counter: 'agent' } }), {
  id: OwnThreatId.parse('own'),
  title: 'Someone breaks out of it',
  on: desks,
  likelihood: 4,
  impact: 3,
  controls: [{ control: 'CTL-SANDBOX', likelihood: 2, impact: 1 }],
})

const put = (status: ControlStatus, places: readonly Subject[]): Model =>
  places.reduce(
    (rest, on, place) =>
      applyControl(rest, {
        id: AppliedControlId.parse(`put-${String(place)}`),
        control: 'CTL-SANDBOX',
        on,
        status,
      }),
    model,
  )

function ownIn(of: Model) {
  const threat = reviewed(of).threats.find(({ origin }) => origin.type === 'own')
  if (!threat) throw new Error('The threat is not in the list.')
  return threat
}

const levels = (of: Model) => {
  const { ratings } = ownIn(of)
  return (['inherent', 'residual', 'target'] as const).map((view) =>
    [ratings?.[view].likelihood.value, ratings?.[view].impact.value].join('/'),
  )
}

test('a control that answers a threat written by hand lowers it where it stands on all its records', () => {
  expect(levels(model)).toEqual(['4/3', '4/3', '4/3'])
  expect(levels(put('implemented', desks))).toEqual(['4/3', '2/2', '2/2'])
  expect(levels(put('implemented', desks.slice(0, 1)))).toEqual(['4/3', '4/3', '4/3'])
})

test('a planned one counts in the target view only', () => {
  expect(levels(put('planned', desks))).toEqual(['4/3', '4/3', '2/2'])
})

test('the steps of its levels tell what a person said, and what each control lowers', () => {
  const threat = ownIn(put('implemented', desks))
  const said = rerate(put('implemented', desks), threat, {
    likelihood: { value: 5, reason: 'seen twice this year', by: 'Ada' },
  })
  const rated = ownIn(said)
  expect(rated.ratings?.residual.likelihood.steps).toMatchObject([
    { source: 'person', by: 5, reason: 'seen twice this year' },
    { source: 'control', by: -2 },
  ])
  expect(rated.decision).toMatchObject({
    likelihood: 5,
    levelReasons: { likelihood: { reason: 'seen twice this year', by: 'Ada' } },
  })
  const unrated = rerate(said, rated, { likelihood: null })
  expect(unrated.ownThreats[OwnThreatId.parse('own')]).toEqual({
    ...model.ownThreats[OwnThreatId.parse('own')],
    likelihood: null,
  })
})
