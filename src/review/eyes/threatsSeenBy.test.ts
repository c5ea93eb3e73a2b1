import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorOfProfile } from '@/model/edits/people'
import { ElementId, ThreatActorId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfiles } from '@/model/vocabulary/actorProfiles'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { reviewed } from '@/testing/review'
import { startsOf } from '../ways/starts'
import { reachFrom } from './reach'
import { threatsSeenBy } from './threatsSeenBy'

const actor = (profile: ThreatActor['profile'], changes: Partial<ThreatActor> = {}) => ({
  ...actorOfProfile(ThreatActorId.parse('actor'), profile),
  ...changes,
})

const seenIn = (model: Model, by: ThreatActor) => {
  const { situation, threats } = reviewed(model)
  return { all: threats, ...atOnce(threatsSeenBy(by, { situation, threats, controls })) }
}

const at = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })

describe('how far a record is', () => {
  const model = sketch({
    elements: {
      people: 'user',
      front: 'web-client',
      bot: 'chatbot',
      store: 'database',
      reports: 'process',
      far: 'api',
    },
    flows: {
      asks: 'people -> front',
      hands: 'front -> bot',
      keeps: 'bot -> store',
      reads: 'reports -> store',
      sends: 'far -> reports',
    },
  })
  const { situation } = reviewed(model)
  const startsAt = [at('people')]
  const reachOf = reachFrom(startsOf(actor('troll', { startsAt }), situation), situation)

  test('is told by what lies between: nothing, others, or no way at all', () => {
    expect(reachOf(at('people'))).toEqual({ type: 'atHand' })
    expect(reachOf(at('front'))).toEqual({ type: 'atHand' })
    expect(reachOf(at('store'))).toEqual({ type: 'behind', others: ['front', 'bot'] })
    expect(reachOf(at('far'))).toEqual({ type: 'outOfReach' })
  })

  test('counts that what is put into a store comes back to whoever reads it', () => {
    expect(reachOf(at('reports'))).toEqual({ type: 'behind', others: ['front', 'bot', 'store'] })
  })

  test('is not known where nobody knows where they start', () => {
    const nowhere = startsOf(actor('vendor'), situation)
    expect(reachFrom(nowhere, situation)(at('store'))).toEqual({ type: 'unknown' })
  })
})

describe('through the eyes of an actor', () => {
  const anyone = fc
    .record({
      profile: fc.constantFrom(...actorProfiles.map(({ id }) => id)),
      motivation: fc.constantFrom<ThreatActor['motivation']>(1, 2, 3, 4, 5),
      capability: fc.constantFrom<ThreatActor['capability']>(1, 2, 3, 4, 5),
    })
    .map(({ profile, ...levels }) => actor(profile, levels))
  const models = arbitraryModel({ controls: controls.map(({ id }) => id) })

  test('every threat is there or set aside with a reason, and impacts are what they are', () => {
    fc.assert(
      fc.property(models, anyone, (model, by) => {
        const { all, threats, aside } = seenIn(model, by)
        const seen = new Map(threats.map((threat) => [threat.id, threat]))
        expect(threats.length + aside.size).toBe(all.length)
        for (const { id, ratings, state, decision } of all) {
          if (aside.has(id)) expect(aside.get(id)?.length).toBeGreaterThan(0)
          else {
            const through = seen.get(id)
            expect(through?.ratings?.residual.impact).toEqual(ratings?.residual.impact)
            expect(through?.ratings?.inherent.impact).toEqual(ratings?.inherent.impact)
            expect([through?.state, through?.decision]).toEqual([state, decision])
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
