import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorOfProfile } from '@/model/edits/people'
import { AppliedControlId, ThreatActorId } from '@/model/id'
import type { Model } from '@/model/model'
import type { ControlStatus } from '@/model/appliedControl'
import { actorProfiles } from '@/model/vocabulary/actorProfiles'
import { controls } from '@/rules/catalogue/controls'
import { library } from '@/rules/packs/library'
import { sketch } from '@/rules/sketch'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { reviewed } from '@/testing/review'
import { placeControls } from '../remedies/placeControls'
import { type Cut, cutsOf } from './cuts'
import { targetGround } from './targetGround'
import { cuttingWays } from './waysCut'
import { waysIn } from './waysIn'

const withActors = (model: Model): Model => ({
  ...model,
  actors: Object.fromEntries(
    actorProfiles.map(({ id }) => [id, actorOfProfile(ThreatActorId.parse(id), id)]),
  ),
})

const bank = withActors(
  sketch({
    elements: {
      customer: 'user',
      bot: ['chatbot', { usesLlm: 'yes' }],
      accounts: ['api', { enforcesUserAuthz: 'no', fieldFiltering: 'no', validatesInput: 'yes' }],
    },
    flows: { message: 'customer -> bot', query: 'bot -> accounts' },
    assets: { 'account-data': ['accounts'] },
  }),
)

const toolbox = { controls, rules: library }

function carriedOut(model: Model, cut: Cut, status: ControlStatus): Model {
  let made = 0
  return placeControls(model, cut.controls, status, () =>
    AppliedControlId.parse(`cut-${String((made += 1))}`),
  )
}

test('a way is cut by the controls that handle what one of its steps relies on', () => {
  const { situation, ...rest } = reviewed(bank)
  const way = waysIn({ situation, ...rest }).find(({ steps }) => steps.at(-1)?.at === 'accounts')
  if (!way) throw new Error('There is no way to the accounts.')
  const [cut] = cutsOf(way, situation, toolbox)
  expect(cut?.controls.map(({ control }) => control)).toContain('CTL-OBJECT-AUTHZ')
})

test('what is named, once in place, makes that way vanish; planned, it is gone from the target', () => {
  fc.assert(
    fc.property(arbitraryModel().map(withActors), (model) => {
      const before = reviewed(model)
      for (const way of waysIn(before).slice(0, 6)) {
        for (const cut of cutsOf(way, before.situation, toolbox).slice(0, 2)) {
          const after = reviewed(carriedOut(model, cut, 'implemented'))
          expect(waysIn(after).map(({ id }) => id)).not.toContain(way.id)
          const planned = reviewed(carriedOut(model, cut, 'planned'))
          const target = waysIn(targetGround(planned, controls), 'target')
          expect(target.map(({ id }) => id)).not.toContain(way.id)
          expect(waysIn(planned).map(({ id }) => id)).toContain(way.id)
        }
      }
    }),
    { numRuns: 15 },
  )
})

test('controls are told how many ways they cut, with that one among them', () => {
  const { situation, threats } = reviewed(bank)
  const ways = waysIn({ situation, threats })
  const cutBy = cuttingWays(ways, situation, controls, library)
  expect(cutBy([])).toEqual([])
  for (const way of ways) {
    for (const cut of cutsOf(way, situation, toolbox)) {
      expect(cutBy(cut.controls)).toContain(way)
    }
  }
})
