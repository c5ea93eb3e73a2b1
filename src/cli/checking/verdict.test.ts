import { describe, expect, test } from 'vitest'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { OwnThreatId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Level } from '@/model/text'
import { addOwnThreat } from '@/review/ownThreats'
import { sketch } from '@/rules/sketch'
import { today } from '@/testing/review'
import { analyse } from '../analyse'
import { evaluationJson } from '../evaluating/evaluationJson'
import { readBaseline } from './baseline'
import { verdictOn } from './verdict'

const hook = { type: 'element', id: ElementId.parse('hook') } as const
const blank = sketch({ elements: { hook: 'webhook' } })

/** A model with one threat of its own, at these levels. */
function withThreat(id: string, levels: readonly [Level, Level] | null, model: Model = blank) {
  const [likelihood, impact] = levels ?? [null, null]
  const threat = { id: OwnThreatId.parse(id), title: id, on: [hook], likelihood, impact }
  return addOwnThreat(model, { ...threat, category: '' })
}

const threatsIn = (model: Model) => analyse(model, today).threats
const own = (ids: readonly { readonly id: string }[]) =>
  ids.map(({ id }) => id).filter((id) => !id.includes('|'))

const source = (text: string) => ({ path: 'before', text, changedAt: `${today}T00:00:00.000Z` })

/** Each way to write an earlier state down. */
const baselines = {
  'the file of the model': (model: Model) => source(writeCorral(model, [])),
  'what “evaluate --json” wrote': (model: Model) => source(evaluationJson(analyse(model, today))),
}

test('a threat in the band or above fails, one below it does not', () => {
  const model = withThreat(
    'medium',
    [3, 2],
    withThreat('high', [4, 4], withThreat('worst', [5, 5])),
  )
  const failing = (band: 'critical' | 'high' | 'medium') =>
    own(verdictOn(threatsIn(model), band, null).failing)
  expect(failing('critical')).toEqual(['worst'])
  expect(failing('high')).toEqual(['worst', 'high'])
  expect(failing('medium')).toEqual(['worst', 'high', 'medium'])
})

test('what nobody has rated does not fail, and is told apart', () => {
  const verdict = verdictOn(threatsIn(withThreat('unrated', null)), 'low', null)
  expect(own(verdict.failing)).toEqual([])
  expect(own(verdict.unrated)).toEqual(['unrated'])
})

describe.each(Object.entries(baselines))('against %s', (_, before) => {
  const failing = (was: Model, is: Model) =>
    verdictOn(threatsIn(is), 'high', readBaseline(before(was), today)).failing.map(({ id }) => id)

  test('the same model has nothing new', () => {
    const model = withThreat('old', [5, 5])
    expect(failing(model, model)).toEqual([])
  })

  test('only what came since fails', () => {
    const was = withThreat('old', [5, 5])
    expect(failing(was, withThreat('new', [4, 4], was))).toEqual(['new'])
  })

  test('what was there in a lower band fails once it reaches the band', () => {
    expect(failing(withThreat('grows', [2, 2]), withThreat('grows', [4, 4]))).toEqual(['grows'])
    expect(failing(withThreat('grows', [4, 4]), withThreat('grows', [5, 5]))).toEqual(['grows'])
    expect(failing(withThreat('shrinks', [5, 5]), withThreat('shrinks', [4, 4]))).toEqual([])
  })

  test('what nobody had rated before is judged once it is', () => {
    expect(failing(withThreat('rated', null), withThreat('rated', [5, 5]))).toEqual(['rated'])
  })

  test('what had been settled is new when it stands again', () => {
    const drawn = withThreat('back', [5, 5])
    const [threat] = Object.values(drawn.ownThreats)
    if (!threat) throw new Error('There is no threat.')
    const settled: Model = {
      ...drawn,
      ownThreats: { [threat.id]: { ...threat, response: 'accept' } },
    }
    expect(failing(settled, drawn)).toEqual(['back'])
  })
})
