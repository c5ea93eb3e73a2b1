import { describe, expect, test } from 'vitest'
import { OwnThreatId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { defaultRiskScale } from '@/model/riskScale'
import type { Level } from '@/model/text'
import { sketch } from '@/rules/sketch'
import { reviewed, saying } from '@/testing/review'
import { badgesOf } from './badges'
import { decide } from './decide'
import { exportedFindingsOf } from './exportedFindings'
import { groupsOf } from './groups'
import { matrixOf } from './matrix'
import { addOwnThreat } from './ownThreats'
import { rankingOf } from './ranking'
import { isOpen } from './state'
import { summaryOf } from './summary'

const hook = { type: 'element', id: ElementId.parse('hook') } as const
const forged = 'BOT-S-001|hook'

function own(model: Model, id: string, levels: readonly [Level, Level] | null): Model {
  const [likelihood, impact] = levels ?? [null, null]
  const rest = { id: OwnThreatId.parse(id), title: id, on: [hook], likelihood, impact }
  return addOwnThreat(model, { ...rest, category: 'Fraud' })
}

const drawn = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', rateLimits: 'no' }],
    inner: ['webhook', { verifiesWebhookSignature: 'no' }],
  },
  flows: { update: 'Telegram -> hook', forwarded: 'hook -> inner' },
})
const bot = own(own(own(drawn, 'worst', [5, 5]), 'least', [1, 1]), 'unrated', null)

describe('the ranking', () => {
  test('goes by band, and what nobody has rated stands above medium', () => {
    const bands = reviewed(bot).threats.map(({ ratings }) => ratings?.residual.band ?? 'unrated')
    const order = ['critical', 'high', 'unrated', 'medium', 'low']
    expect(bands).toEqual(bands.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)))
    expect(bands).toContain('unrated')
  })

  test('within a band what waits for a decision comes first', () => {
    const both = own(own(drawn, 'a', [5, 5]), 'b', [5, 5])
    const { threat, situation } = reviewed(both)
    const decided = reviewed(decide(both, threat('a'), saying('accept'), situation))
    expect(decided.threats.slice(0, 2).map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('does not hang on the order in which threats come', () => {
    const { threats, situation } = reviewed(bot)
    expect(rankingOf(threats.toReversed(), situation)).toEqual(threats)
  })
})

describe('the matrix', () => {
  const { threats } = reviewed(bot)
  const matrix = matrixOf(threats, 'residual', defaultRiskScale)

  test('has every open threat in one cell, or says that nobody has rated it', () => {
    const placed = matrix.cells.flatMap((row) => row.flatMap((cell) => cell.threats))
    const open = threats.filter(({ state }) => isOpen(state)).map(({ id }) => id)
    expect([...placed, ...matrix.unrated].toSorted()).toEqual(open.toSorted())
    expect(matrix.unrated).toEqual(['unrated'])
  })

  test('has the cells where likelihood and impact say, with the band of the scale', () => {
    expect(matrix.cells[4]?.[4]).toMatchObject({
      likelihood: 5,
      impact: 5,
      band: 'critical',
      threats: ['worst'],
    })
    expect(matrix.cells.flat()).toHaveLength(25)
  })

  test('tells what is not decided', () => {
    const { threat, situation } = reviewed(bot)
    const decided = reviewed(decide(bot, threat('worst'), saying('accept'), situation))
    const { undecided } = matrixOf(decided.threats, 'residual', defaultRiskScale)
    expect(matrix.undecided).toContain('worst')
    expect(undecided).toEqual(matrix.undecided.filter((id) => id !== 'worst'))
  })
})

describe('groups', () => {
  const { threats } = reviewed(bot)
  const groups = groupsOf(threats)

  test('hold every threat once, in the order of the worst of each', () => {
    expect(groups.flatMap((group) => group.threats)).toHaveLength(threats.length)
    expect(groups[0]?.threats[0]).toBe(threats[0])
  })

  test('a rule found at two places is one group that names no place', () => {
    expect(groups.find(({ id }) => id === 'BOT-S-001')).toMatchObject({
      title: 'Forged updates are accepted by a webhook receiver',
      threats: [{ id: forged }, { id: 'BOT-S-001|inner' }],
    })
  })

  test('own threats are grouped by their category', () => {
    const found = groups.find(({ id }) => id === 'own:Fraud')
    expect(found?.title).toBe('Fraud')
    expect(found?.threats.map(({ id }) => id).toSorted()).toEqual(['least', 'unrated', 'worst'])
  })
})

describe('counts', () => {
  const { threats, threat, situation } = reviewed(bot)

  test('a dismissed threat is counted as such and is open no longer', () => {
    const before = summaryOf(threats)
    const after = summaryOf(
      reviewed(decide(bot, threat('worst'), saying('dismiss'), situation)).threats,
    )
    expect(before.worst).toBe('critical')
    expect(after).toMatchObject({ open: before.open - 1, toDecide: before.toDecide - 1 })
    expect(after.byState.dismissed).toBe(1)
    expect(after.worst).not.toBe('critical')
  })

  test('the badge of a record counts its open threats and shows the worst band', () => {
    const badge = badgesOf(threats).get('element:hook')
    const here = threats.filter(({ on, state }) => on.includes(hook) || (isOpen(state) && at(on)))
    const waiting = threats.filter(({ on, state }) => state === 'waiting' && at(on)).length
    expect(badge).toEqual({ count: here.length, worst: 'critical', waiting })
    expect(badgesOf(threats).has('element:Telegram')).toBe(
      threats.some(({ on, state }) => isOpen(state) && at(on, 'Telegram')),
    )
  })

  test('a threat that waits for an answer is neither open nor to be decided, and its record only asks', () => {
    const unsaid = sketch({
      elements: { Telegram: 'messaging-platform', hook: 'webhook' },
      flows: { update: 'Telegram -> hook' },
    })
    const asked = reviewed(unsaid)
    expect(asked.threat(forged).state).toBe('waiting')
    const counted = summaryOf(asked.threats)
    expect(counted.byState.waiting).toBeGreaterThan(0)
    expect(counted.open + counted.byState.waiting).toBe(asked.threats.length)
    const badge = badgesOf(asked.threats).get('element:hook')
    expect(badge?.waiting).toBe(
      asked.threats.filter(({ on, state }) => state === 'waiting' && at(on)).length,
    )
    const said = decide(unsaid, asked.threat(forged), saying('accept'), asked.situation)
    expect(reviewed(said).threat(forged).state).toBe('decided')
  })
})

const at = (on: readonly { readonly type: string; readonly id?: string }[], id = 'hook') =>
  on.some((subject) => subject.type === 'element' && subject.id === id)

describe('the findings in a file', () => {
  test('come by key, with the levels and the response of the day', () => {
    const { threat, situation } = reviewed(bot)
    const decided = reviewed(decide(bot, threat(forged), saying('transfer'), situation))
    const findings = exportedFindingsOf(decided.threats)
    const keys = findings.map(({ key }) => key)
    expect(keys).toEqual(keys.toSorted())
    const residual = decided.threat(forged).ratings?.residual
    expect(findings.find(({ key }) => key === forged)).toMatchObject({
      rule: 'BOT-S-001',
      subject: hook,
      outcome: 'open',
      band: residual?.band,
      response: 'transfer',
    })
  })

  test('what people wrote themselves is not among them', () => {
    const keys: readonly string[] = exportedFindingsOf(reviewed(bot).threats).map(({ key }) => key)
    expect(keys).not.toContain('worst')
  })
})
