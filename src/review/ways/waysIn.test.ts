import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorOfProfile } from '@/model/edits/people'
import { BoundaryId, ElementId, OwnThreatId, ThreatActorId } from '@/model/id'
import type { Model } from '@/model/model'
import { wholeModel } from '@/model/subject'
import type { ThreatActor } from '@/model/threatActor'
import { type ActorProfile, actorProfiles } from '@/model/vocabulary/actorProfiles'
import { bandsFromWorst } from '@/risk/bands'
import { library } from '@/rules/packs/library'
import { sketch, type Sketch } from '@/rules/sketch'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { reviewed } from '@/testing/review'
import { addOwnThreat, type NewOwnThreat } from '../ownThreats'
import type { Threat } from '../threat'
import { listedRules } from './usageLists'
import type { Way } from './way'
import { waysIn, worstFirst } from './waysIn'

function withActors(model: Model, ...profiles: readonly ActorProfile[]): Model {
  const actors = profiles.map((profile) => actorOfProfile(ThreatActorId.parse(profile), profile))
  return { ...model, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) }
}

const changed = (model: Model, fields: Partial<ThreatActor>): Model => ({
  ...model,
  actors: Object.fromEntries(
    Object.entries(model.actors).map(([id, actor]) => [id, { ...actor, ...fields }]),
  ),
})

const bank: Sketch = {
  elements: {
    customer: 'user',
    bot: ['chatbot', { usesLlm: 'yes', publiclyReachable: 'yes' }],
    accounts: ['api', { enforcesUserAuthz: 'no' }],
    notes: 'memory',
  },
  flows: { message: 'customer -> bot', query: 'bot -> accounts', keep: 'bot -> notes' },
  assets: { 'account-data': ['accounts'], conversation: ['notes'] },
}

const inShort = ({ steps }: Way) =>
  steps.map(({ kind, at, flow }) => `${kind} ${at ?? flow ?? ''}`).join(', ')

const waysTo = (asset: string, model: Model) =>
  waysIn(reviewed(model)).filter((way) => way.asset === asset)

const byHand = (model: Model, threat: Partial<NewOwnThreat>): Model =>
  addOwnThreat(model, {
    id: OwnThreatId.parse('own'),
    title: 'As someone wrote it',
    on: [wholeModel],
    likelihood: 4,
    impact: 4,
    ...threat,
  })

/** The ways that are there by what was written by hand, and by nothing else. */
function waysByHand(drawing: Sketch, threat: Partial<NewOwnThreat>) {
  const model = byHand(withActors(sketch(drawing), 'fraudster', 'network-attacker'), threat)
  const { situation, threats } = reviewed(model)
  return waysIn({ situation, threats: threats.filter(({ origin }) => origin.type === 'own') })
}

describe('what was written by hand', () => {
  const shop: Sketch = {
    elements: { shopper: 'user', shop: 'api', ledger: 'database' },
    inside: { internet: ['shopper'], 'cloud-account': ['shop', 'ledger'] },
    flows: { order: 'shopper -> shop', entry: 'shop -> ledger' },
    assets: { pii: ['order', 'entry'], 'account-data': ['ledger'] },
  }
  const cloud = { type: 'boundary', id: BoundaryId.parse('cloud-account') } as const

  test('about a boundary opens what crosses it, and nothing within', () => {
    const ways = waysByHand(shop, { on: [cloud], stride: ['I'] }).map(inShort)
    expect(ways).toEqual(['wire order, take order'])
  })

  test('about the whole model is open at each element, as its letters say', () => {
    const ways = waysByHand(shop, { stride: ['E'] })
    const best = ways.find(({ asset }) => asset === 'account-data')
    expect(best && inShort(best)).toBe('start shopper, send shop, hold shop, ask ledger')
  })
})

describe('a way in', () => {
  test('goes along flows from where the actor starts to the data, by what is open', () => {
    const [best] = waysTo('account-data', withActors(sketch(bank), 'fraudster'))
    expect(best && inShort(best)).toBe('start customer, send bot, send accounts, take accounts')
    const relied = best?.steps.at(-1)?.relies.map(({ threat }) => threat.id)
    expect(relied).toContain('BOT-E-102|accounts')
  })

  test('is as easy as its least likely step and as bad as the asset, by the table of the model', () => {
    const model = withActors(sketch(bank), 'fraudster')
    for (const way of waysIn(reviewed(model))) {
      expect(way.ease).toBe(Math.min(...way.steps.map(({ ease }) => ease)))
      expect(way.band).toBe(model.about.scale.bands[way.ease - 1]?.[way.impact - 1])
    }
  })

  test('is gone when what its last step relies on is handled', () => {
    const safe = { accounts: ['api', { enforcesUserAuthz: 'yes', fieldFiltering: 'yes' }] } as const
    const model = sketch({ ...bank, elements: { ...bank.elements, ...safe } })
    const ways = waysTo('account-data', withActors(model, 'fraudster'))
    expect(ways.map(inShort)).not.toContain(
      'start customer, send bot, send accounts, take accounts',
    )
  })

  test('that hangs on an answer is possible only, and says what to ask', () => {
    const unsaid = { accounts: 'api' } as const
    const model = sketch({ ...bank, elements: { ...bank.elements, ...unsaid } })
    const hanging = waysIn(reviewed(withActors(model, 'fraudster'))).filter((way) => !way.isSure)
    for (const { asks } of hanging) expect(asks.length).toBeGreaterThan(0)
  })

  test('is taken only by those who would and could', () => {
    expect(waysTo('account-data', withActors(sketch(bank), 'careless-insider'))).toEqual([])
  })

  test('starts where somebody said that the actor starts', () => {
    const startsAt = [{ type: 'element', id: ElementId.parse('bot') } as const]
    const model = changed(withActors(sketch(bank), 'fraudster'), { startsAt })
    for (const { steps } of waysIn(reviewed(model))) {
      expect(steps[0]).toMatchObject({ kind: 'start', at: 'bot' })
    }
  })

  test('goes back from pages that outsiders wrote to the agent that reads them', () => {
    const model = sketch({
      elements: { pages: 'content-source', agent: 'agent', files: 'object-store' },
      flows: { read: 'agent -> pages', fetch: 'agent -> files' },
      assets: { 'business-secret': ['files'] },
    })
    const [best] = waysTo('business-secret', withActors(model, 'malicious-publisher'))
    expect(best && inShort(best)).toBe('start pages, reply agent, hold agent, ask files')
  })

  test('is read off the wire where a flow is open', () => {
    const model = sketch({
      elements: { app: 'web-client', shop: 'api' },
      inside: { internet: ['app'], 'cloud-account': ['shop'] },
      flows: { orders: ['app -> shop', { protocol: 'http' }] },
      assets: { pii: ['orders'] },
    })
    const [best] = waysTo('pii', withActors(model, 'network-attacker'))
    expect(best && inShort(best)).toBe('wire orders, take orders')
  })
})

const shuffled = <Item>(table: Readonly<Record<string, Item>>) =>
  Object.fromEntries(Object.entries(table).toReversed())

const gist = (model: Model) =>
  waysIn(reviewed(model)).map(({ id, ease, band, harms }) => [id, ease, band, harms])

const rank = ({ isSure, band }: Way) => (isSure ? 0 : 10) + bandsFromWorst.indexOf(band)

/** The worst way of each pair of actor and asset. */
function bestByPair(ways: readonly Way[]): ReadonlyMap<string, Way> {
  const best = new Map<string, Way>()
  for (const way of ways) {
    const pair = `${way.actor ?? ''} ${way.asset}`
    const known = best.get(pair)
    if (!known || rank(way) < rank(known)) best.set(pair, way)
  }
  return best
}

describe('laws', () => {
  const models = arbitraryModel().map((model) =>
    withActors(model, ...actorProfiles.map(({ id }) => id).slice(0, 11)),
  )
  test('the order of the records makes no difference', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { elements, flows, assets, actors, boundaries } = model
        const turned = {
          ...model,
          elements: shuffled(elements),
          flows: shuffled(flows),
          assets: shuffled(assets),
          actors: shuffled(actors),
          boundaries: shuffled(boundaries),
        }
        expect(gist(turned)).toEqual(gist(model))
      }),
      { numRuns: 40 },
    )
  })

  test('every step along a flow goes between the ends of that flow', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const { steps } of waysIn(reviewed(model))) {
          for (const { flow, from, at } of steps) {
            if (!flow) continue
            const ends = [model.flows[flow]?.from, model.flows[flow]?.to]
            for (const end of [from, at]) if (end) expect(ends).toContain(end)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a way relies on something, and on nothing that is handled or dismissed', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const { steps } of waysIn(reviewed(model))) {
          const relied = steps.flatMap(({ relies }) => relies)
          expect(relied.length).toBeGreaterThan(0)
          for (const { threat } of relied) {
            expect(['handled', 'dismissed', 'gone']).not.toContain(threat.state)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('with threats dealt with nobody comes anywhere new, nor to anything worse', () => {
    fc.assert(
      fc.property(models, fc.infiniteStream(fc.boolean()), (model, isDealtWith) => {
        const before = reviewed(model)
        const threats = before.threats.map((threat): Threat => {
          return isDealtWith.next().value === true ? { ...threat, state: 'dismissed' } : threat
        })
        const best = bestByPair(waysIn(before))
        for (const [pair, way] of bestByPair(waysIn({ ...before, threats }))) {
          const was = best.get(pair)
          expect(was).toBeDefined()
          if (was) expect(rank(was)).toBeLessThanOrEqual(rank(way))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the worst comes first, and no more than three for each pair', () => {
    fc.assert(
      fc.property(models, (model) => {
        const ways = waysIn(reviewed(model))
        expect(ways).toEqual(ways.toSorted(worstFirst))
        for (const { actor, asset } of ways) {
          const pair = ways.filter((way) => way.actor === actor && way.asset === asset)
          expect(pair.length).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('the rules of which more is known than their letters are rules of the library', () => {
  const known = new Set(library.map(({ id }) => id))
  expect(listedRules.filter((id) => !known.has(id))).toEqual([])
  expect(new Set(listedRules).size).toBe(listedRules.length)
})
