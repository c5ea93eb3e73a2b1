import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorOfProfile } from '@/model/edits/people'
import { AppliedControlId, ElementId, OwnThreatId, ThreatActorId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { ControlStatus } from '@/model/appliedControl'
import { actorProfiles } from '@/model/vocabulary/actorProfiles'
import { controls } from '@/rules/catalogue/controls'
import { library } from '@/rules/packs/library'
import { sketch } from '@/rules/sketch'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { reviewed } from '@/testing/review'
import { addOwnThreat } from '../ownThreats'
import { applyRemedy } from '../remedies/applyRemedy'
import { type Cut, cutsInPieces } from './cuts'
import { targetGround } from './targetGround'
import { cuttingWays } from './waysCut'
import { waysIn } from './waysIn'

const cutsOf = (...of: Parameters<typeof cutsInPieces>) => atOnce(cutsInPieces(...of))

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
  return applyRemedy(model, cut, status, () => AppliedControlId.parse(`cut-${String((made += 1))}`))
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
        for (const cut of twoOfEach(cutsOf(way, before.situation, toolbox))) {
          const after = reviewed(carriedOut(model, cut, 'implemented'))
          expect(waysIn(after).map(({ id }) => id)).not.toContain(way.id)
          if (cut.answers.length > 0) continue
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

/** By controls, and by what would have to be so. */
function twoOfEach(cuts: readonly Cut[]): readonly Cut[] {
  return [
    ...cuts.filter(({ answers }) => answers.length === 0).slice(0, 2),
    ...cuts.filter(({ answers }) => answers.length > 0).slice(0, 2),
  ]
}

test('an answer that would have to be so is named where it cuts a way, and is not so yet', () => {
  const open = withActors(
    sketch({
      elements: { staff: 'operator', bot: 'agent', log: ['log-store', { tamperEvidence: 'none' }] },
      flows: { write: 'bot -> log', look: 'staff -> log' },
      assets: { 'audit-records': ['log'] },
    }),
  )
  const { situation, ...rest } = reviewed(open)
  const cuts = waysIn({ situation, ...rest }).flatMap((way) => cutsOf(way, situation, toolbox))
  const answers = cuts.flatMap((cut) => cut.answers)
  expect(answers.length).toBeGreaterThan(0)
  for (const { subject, property, value } of answers) {
    expect(situation.factOf(subject, property).value).not.toEqual(value)
  }
})

const talkedInto = (lowers: number) =>
  addOwnThreat(
    withActors(
      sketch({
        elements: { visitor: 'user', desk: 'agent' },
        flows: { call: 'visitor -> desk' },
        assets: { pii: ['desk'] },
      }),
    ),
    {
      id: OwnThreatId.parse('own'),
      title: 'Someone talks their way in',
      on: [{ type: 'element', id: ElementId.parse('desk') }],
      stride: ['E'],
      likelihood: 3,
      impact: 4,
      controls: [{ control: 'CTL-SANDBOX', likelihood: lowers, impact: 0 }],
    },
  )

function cutsWith(lowers: number) {
  const { situation, threats } = reviewed(talkedInto(lowers))
  const alone = threats.filter(({ origin }) => origin.type === 'own')
  const [way] = waysIn({ situation, threats: alone })
  return way ? cutsOf(way, situation, toolbox) : null
}

test('a threat written by hand is cut by the control that answers it, where it brings it low enough', () => {
  expect(cutsWith(1)).toEqual([])
  expect(cutsWith(2)?.map(({ controls: placed }) => placed.map(({ control }) => control))).toEqual([
    ['CTL-SANDBOX'],
  ])
})

test('controls are told how many ways they cut, with that one among them', () => {
  const { situation, threats } = reviewed(bank)
  const ways = waysIn({ situation, threats })
  const cutBy = cuttingWays(ways, situation, controls, library)
  expect(cutBy({})).toEqual([])
  for (const way of ways) {
    for (const cut of cutsOf(way, situation, toolbox)) {
      expect(cutBy(cut)).toContain(way)
    }
  }
})
