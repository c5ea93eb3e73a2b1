import { describe, expect, test } from 'vitest'
import { ElementId, OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import { assign, decide } from '@/review/decide'
import type { GivenResponse } from '@/review/handling'
import { addOwnThreat } from '@/review/ownThreats'
import { isStanding } from '@/review/standing'
import { sketch } from '@/rules/sketch'
import { reviewed, saying, today } from '@/testing/review'
import { isInList, isNarrowed, registered, widened } from './registerFilter'
import { parseRegisterQuery, registerLists } from './registerQuery'

const hook = { type: 'element', id: ElementId.parse('hook') } as const
const forged = 'BOT-S-001|hook'

const drawn = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', rateLimits: 'no' }],
  },
  flows: { update: 'Telegram -> hook' },
})
const bot = addOwnThreat(drawn, {
  id: OwnThreatId.parse('fraud'),
  title: 'Vouchers are guessed',
  on: [hook],
  likelihood: 4,
  impact: 3,
})

function decided(model: Model, id: string, given: GivenResponse): Model {
  const { threat, situation } = reviewed(model)
  return decide(model, threat(id), given, situation)
}

const found = (model: Model, query: string) =>
  registered(reviewed(model).threats, parseRegisterQuery(query), today).map(({ id }) => id)

const working = (fields: Parameters<typeof assign>[2]) => {
  const model = decided(bot, forged, saying('mitigate'))
  return assign(model, reviewed(model).threat(forged), fields)
}

describe('the lists', () => {
  test('together have every threat', () => {
    const { threats } = reviewed(decided(bot, forged, saying('dismiss')))
    const listed = threats.filter((threat) => registerLists.some((list) => isInList(list, threat)))
    expect(listed).toEqual(threats)
    expect(threats.some(isStanding)).toBe(true)
  })

  test('show what was decided in its own list and no longer as to be decided', () => {
    expect(found(bot, 'list=toDecide')).toContain(forged)
    const accepted = decided(bot, forged, saying('accept', { until: '2027-01-01' }))
    expect(found(accepted, 'list=accepted')).toEqual([forged])
    expect(found(accepted, 'list=register')).toEqual([forged])
    expect(found(accepted, 'list=toDecide')).not.toContain(forged)
  })

  test('show an acceptance that ran out both as accepted and as to be decided', () => {
    const late = decided(bot, forged, saying('accept', { until: '2026-11-21' }))
    expect(found(late, 'list=accepted')).toEqual([forged])
    expect(found(late, 'list=toDecide')).toContain(forged)
    expect(found(late, 'state=expired')).toEqual([forged])
  })

  test('keep what was dismissed apart, with no number', () => {
    const dismissed = decided(bot, forged, saying('dismiss'))
    expect(found(dismissed, 'list=dismissed')).toEqual([forged])
    expect(found(dismissed, '')).not.toContain(forged)
  })
})

describe('a filter', () => {
  test('finds work by its owner, however the name is written', () => {
    const model = working({ owner: 'Ana' })
    expect(found(model, 'owner=ana ')).toEqual([forged])
    expect(found(model, 'owner=')).not.toContain(forged)
    expect(found(model, 'owner=Bo')).toEqual([])
  })

  test('finds work past its day until it is done', () => {
    expect(found(working({ due: '2026-11-21' }), 'overdue=1')).toEqual([forged])
    expect(found(working({ due: '2026-11-21', status: 'done' }), 'overdue=1')).toEqual([])
    expect(found(working({ due: '2026-11-22' }), 'overdue=1')).toEqual([])
    expect(found(working({ due: '2026-11-22' }), 'soon=1')).toEqual([forged])
    expect(found(working({ due: '2026-12-07' }), 'soon=1')).toEqual([])
  })

  test('finds acceptances that end soon', () => {
    const until = (day: string) => decided(bot, forged, saying('accept', { until: day }))
    expect(found(until('2026-12-20'), 'ending=1')).toEqual([forged])
    expect(found(until('2027-06-01'), 'ending=1')).toEqual([])
  })

  test('finds threats by record, rule, family, letter, cell and what they say', () => {
    expect(found(bot, 'on=element:hook&rule=BOT-S-001')).toEqual([forged])
    expect(found(bot, 'family=own')).toEqual(['fraud'])
    expect(found(bot, 'family=bot')).toContain(forged)
    expect(found(bot, 'family=bot&stride=S')).toContain(forged)
    expect(found(bot, 'cell=4x3&family=own')).toEqual(['fraud'])
    expect(found(bot, 'find=guessed+vouchers')).toEqual(['fraud'])
    expect(found(bot, 'band=low&family=own')).toEqual([])
  })

  test('finds what a control helps against', () => {
    const { origin } = reviewed(bot).threat(forged)
    const [first] = origin.type === 'finding' ? origin.finding.rule.mitigations : []
    expect(found(bot, `control=${first?.control}`)).toContain(forged)
    expect(found(bot, 'control=no-such-control')).toEqual([])
  })

  test('narrows until it is taken away', () => {
    const query = parseRegisterQuery('list=register&band=low&sort=due&find=x')
    expect(isNarrowed(query)).toBe(true)
    expect(isNarrowed(widened(query))).toBe(false)
    expect(widened(query)).toMatchObject({ list: 'register', sort: { column: 'due' } })
    expect(isNarrowed(parseRegisterQuery('list=gone&view=target&id=T-1'))).toBe(false)
  })
})
