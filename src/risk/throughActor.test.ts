import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ThreatActorId } from '@/model/id'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfiles } from '@/model/vocabulary/actorProfiles'
import { forgedUpdates } from '@/rules/packs/bot/forged-updates'
import { library } from '@/rules/packs/library'
import { type Reach, stanceOf } from './throughActor'

const spammer: ThreatActor = {
  id: ThreatActorId.parse('spammer'),
  profile: 'spammer',
  name: 'Spam gang',
  motive: '',
  motivation: 3,
  capability: 3,
  access: [],
  startsAt: [],
  focus: false,
}
const atHand: Reach = { type: 'atHand' }
const behind = (...others: string[]): Reach => ({ type: 'behind', others })
const stance = (changes: Partial<ThreatActor>, reach: Reach = atHand) =>
  stanceOf({ ...spammer, ...changes }, { ...forgedUpdates, actors: ['spammer'], skill: 3 }, reach)

const movedBy = ({ steps }: ReturnType<typeof stance>) =>
  steps.reduce((total, { by }) => total + by, 0)

describe('a threat is for an actor', () => {
  test('who is one of those that its rule thinks of and able enough', () => {
    expect(stance({}).hindrances).toEqual([])
    expect(stance({}).steps[0]?.reason).toBe('Spam gang would and could: able 3, and it takes 3')
  })

  test('and not for one who is too little able, who is after something else, or who gets nowhere near', () => {
    expect(stance({ capability: 2 }).hindrances).toEqual([
      'takes a capability of 3, and Spam gang has 2',
    ])
    expect(stance({ profile: 'troll' }).hindrances).toEqual([
      'not what the profile “Troll” is after',
    ])
    expect(stance({}, { type: 'outOfReach' }).hindrances).toEqual([
      'nothing leads there from where Spam gang starts',
    ])
  })
})

describe('the likelihood moves', () => {
  test('up by one for who wants to much, down by one for who wants to little', () => {
    expect(
      [1, 2, 3, 4, 5].map((motivation) => movedBy(stance({ motivation: motivation as 1 }))),
    ).toEqual([-1, -1, 0, 1, 1])
  })

  test('down by one where others have to be got through first, however many', () => {
    expect(movedBy(stance({}, behind('Gateway')))).toBe(-1)
    expect(movedBy(stance({}, behind('Gateway', 'Bot', 'API')))).toBe(-1)
    expect(stance({}, behind('Gateway', 'Bot')).steps.at(-1)?.reason).toBe(
      'has to get through Gateway, then Bot first',
    )
  })

  test('not by a reach that is not known', () => {
    expect(movedBy(stance({}, { type: 'unknown' }))).toBe(0)
  })
})

test('whoever looks at whatever rule, the steps of an actor come to two levels at most, each with its words', () => {
  const level = fc.constantFrom<ThreatActor['motivation']>(1, 2, 3, 4, 5)
  const anyone = fc.record({
    profile: fc.constantFrom(...actorProfiles.map(({ id }) => id)),
    motivation: level,
    capability: level,
  })
  const reaches: Reach[] = [atHand, { type: 'unknown' }, { type: 'outOfReach' }, behind('Gateway')]
  const looks = [anyone, fc.constantFrom(...library), fc.constantFrom(...reaches)] as const
  fc.assert(
    fc.property(...looks, (who, rule, reach) => {
      const seen = stanceOf({ ...spammer, ...who }, rule, reach)
      for (const { by, source, reason } of seen.steps) {
        expect(Math.abs(by)).toBeLessThanOrEqual(1)
        expect(source).toBe('actor')
        expect(reason).not.toBe('')
      }
      expect(Math.abs(movedBy(seen))).toBeLessThanOrEqual(2)
    }),
  )
})
