import { describe, expect, test } from 'vitest'
import { ElementId, OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Level } from '@/model/text'
import { sketch } from '@/rules/sketch'
import { reviewed, saying } from '@/testing/review'
import { atStake } from './atStake'
import { decide } from './decide'
import { addOwnThreat } from './ownThreats'
import { trendBetween } from './trend'

const at = (id: string) => ({ type: 'element', id: ElementId.parse(id) }) as const

function threat(model: Model, id: string, on: string, level: Level | null): Model {
  const levels = { likelihood: level, impact: level }
  return addOwnThreat(model, { id: OwnThreatId.parse(id), title: id, on: [at(on)], ...levels })
}

const drawn = sketch({ elements: { one: 'tool', two: 'tool', three: 'tool' } })
const named = (model: Model) =>
  reviewed(model).threats.filter(({ origin }) => origin.type === 'own')

describe('what is at stake', () => {
  test('many low threats never outweigh a critical one', () => {
    const low = ['a', 'b', 'c'].reduce((model, id) => threat(model, id, 'one', 1), drawn)
    const both = threat(low, 'worst', 'two', 5)
    expect(atStake(named(both)).map(({ subject }) => subject)).toEqual([at('two'), at('one')])
  })

  test('what is dismissed counts no longer, and what is not rated still does', () => {
    const both = threat(threat(drawn, 'gone', 'one', 5), 'unsaid', 'three', null)
    const before = reviewed(both)
    const after = decide(both, before.threat('gone'), saying('dismiss'), before.situation)
    expect(atStake(named(after))).toEqual([
      { subject: at('three'), byBand: { low: 0, medium: 0, high: 0, critical: 0 }, unrated: 1 },
    ])
  })
})

describe('a trend', () => {
  const before = threat(threat(drawn, 'stays', 'one', 1), 'goes', 'two', 5)

  test('tells what came and what went', () => {
    const { [OwnThreatId.parse('goes')]: _, ...ownThreats } = before.ownThreats
    const after = threat({ ...before, ownThreats }, 'comes', 'three', 3)
    const trend = trendBetween(named(before), named(after))
    expect(trend.came).toMatchObject([{ threat: { id: 'comes' }, from: null, to: 'medium' }])
    expect(trend.went).toMatchObject([{ threat: { id: 'goes' }, from: 'critical', to: null }])
    expect(trend.same).toHaveLength(1)
  })

  test('backwards, it is the other way round', () => {
    const after = threat(threat(drawn, 'stays', 'one', 5), 'goes', 'two', 1)
    const [there, back] = [
      trendBetween(named(before), named(after)),
      trendBetween(named(after), named(before)),
    ]
    const ids = (changes: typeof there.worse) => changes.map((change) => change.threat.id)
    expect(ids(there.worse)).toEqual(['stays'])
    expect(ids(there.better)).toEqual(['goes'])
    expect(ids(back.better)).toEqual(ids(there.worse))
    expect(ids(back.worse)).toEqual(ids(there.better))
  })
})
