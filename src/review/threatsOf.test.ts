import { describe, expect, test } from 'vitest'
import { setAnswer } from '@/model/edits/answers'
import { ElementId, FlowId, OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import { sketch } from '@/rules/sketch'
import { reviewed, saying, today } from '@/testing/review'
import { decide, reconsider, rerate } from './decide'
import type { GivenResponse } from './handling'
import { addOwnThreat } from './ownThreats'

const hook = { type: 'element', id: ElementId.parse('hook') } as const
const forged = 'BOT-S-001|hook'

const bot = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no' }],
  },
  flows: { update: 'Telegram -> hook' },
})

function decided(
  model: Model,
  response: GivenResponse['response'],
  more: Partial<GivenResponse> = {},
): Model {
  const { threat, situation } = reviewed(model)
  return decide(model, threat(forged), saying(response, more), situation)
}

const stateIn = (model: Model, day = today) => reviewed(model, day).threat(forged).state

const signed = (model: Model) => setAnswer(model, hook, 'verifiesWebhookSignature', 'yes')
const unsigned = (model: Model) => setAnswer(model, hook, 'verifiesWebhookSignature', 'no')

/** The webhook without the flow into it, which makes the threat impossible. */
function withoutFlow(model: Model): Model {
  const { [FlowId.parse('update')]: _, ...flows } = model.flows
  return { ...model, flows }
}

describe('where a threat stands', () => {
  test('it is new until someone decides', () => {
    expect(stateIn(bot)).toBe('new')
    expect(stateIn(decided(bot, 'mitigate'))).toBe('decided')
    expect(stateIn(decided(bot, 'dismiss'))).toBe('dismissed')
  })

  test('it comes back as changed when a fact that was seen is no longer so', () => {
    const unsure = setAnswer(decided(bot, 'accept'), hook, 'verifiesWebhookSignature', null)
    const { state, changedFacts } = reviewed(unsure).threat(forged)
    expect(state).toBe('changed')
    expect(changedFacts).toContainEqual({
      seen: { subject: 'element:hook', fact: 'verifiesWebhookSignature', value: 'no' },
      now: null,
    })
  })

  test('what has nothing to do with it leaves it decided', () => {
    const renamed = { ...bot.about, title: 'Another title' }
    const other = setAnswer(decided(bot, 'accept'), hook, 'rateLimits', 'yes')
    expect(stateIn(other)).toBe('decided')
    expect(stateIn({ ...decided(bot, 'accept'), about: { ...renamed, lastNumber: 1 } })).toBe(
      'decided',
    )
  })

  test('a protection withdraws it, and when it falls again the decision stands as before', () => {
    const handled = signed(decided(bot, 'dismiss'))
    expect(stateIn(handled)).toBe('handled')
    expect(stateIn(unsigned(handled))).toBe('dismissed')
  })

  test('an acceptance holds through its last day and is open again on the next', () => {
    const accepted = decided(bot, 'accept', { until: '2026-12-31' })
    expect(stateIn(accepted, '2026-12-31')).toBe('decided')
    expect(stateIn(accepted, '2027-01-01')).toBe('expired')
  })

  test('only an acceptance can run out', () => {
    const mitigated = decided(bot, 'mitigate', { until: '2026-12-31' })
    expect(stateIn(mitigated, '2027-01-01')).toBe('decided')
  })

  test('a decision about what is no longer found is listed as gone, and comes back with it', () => {
    const before = decided(bot, 'accept')
    const gone = reviewed(withoutFlow(before)).threat(forged)
    expect(gone).toMatchObject({
      state: 'gone',
      title: 'Forged updates are accepted by hook',
      stride: ['S'],
      on: [hook],
      ratings: null,
    })
    expect(stateIn({ ...withoutFlow(before), flows: before.flows })).toBe('decided')
  })

  test('a decision made on an older rule comes back', () => {
    const before = decided(bot, 'accept')
    const decisions = Object.values(before.decisions).map((each) => [
      each.id,
      { ...each, ruleVersion: 7 },
    ])
    const older = { ...before, decisions: Object.fromEntries(decisions) }
    expect(reviewed(older).threat(forged)).toMatchObject({
      state: 'changed',
      changedFacts: [{ seen: { fact: '$ruleVersion', value: 7 }, now: 1 }],
    })
  })

  test('an accepted threat comes back when it has become worse', () => {
    const accepted = decided(bot, 'accept')
    const decisions = Object.values(accepted.decisions).map((each) => [
      each.id,
      { ...each, decidedAt: { likelihood: 1, impact: 1 } },
    ])
    const { changedFacts } = reviewed({
      ...accepted,
      decisions: Object.fromEntries(decisions),
    }).threat(forged)
    expect(changedFacts).toMatchObject([{ seen: { fact: '$band', value: 'low' } }])
  })

  test('a question is no threat, unless someone decided when it was one', () => {
    const { threats } = reviewed(bot)
    const outcomes = threats.flatMap(({ origin }) =>
      origin.type === 'finding' ? [origin.finding.outcome] : [],
    )
    expect(outcomes).not.toContain('question')
  })
})

describe('what people set', () => {
  test('a level set by hand counts in every view, and the computed one is told beside it', () => {
    const { threat } = reviewed(bot)
    const likelihood = { value: 1, reason: 'Only the platform knows the address.' } as const
    const { ratings } = reviewed(rerate(bot, threat(forged), { likelihood })).threat(forged)
    expect(ratings?.inherent.likelihood.value).toBe(1)
    expect(ratings?.residual.likelihood.value).toBe(1)
    expect(ratings?.residual.likelihood.steps.at(-1)).toMatchObject({ source: 'person', by: 1 })
    expect(ratings?.residual.likelihood.steps[0]).toMatchObject({ source: 'base' })
  })

  test('a level set by hand is no decision', () => {
    const { threat } = reviewed(bot)
    const set = rerate(bot, threat(forged), { impact: { value: 5, reason: 'It was costly once.' } })
    expect(stateIn(set)).toBe('new')
  })

  test('who reconsiders finds the threat new, with its number and their own words', () => {
    const before = decided(bot, 'accept')
    const again = reconsider(before, reviewed(before).threat(forged))
    const { state, decision } = reviewed(again).threat(forged)
    expect(state).toBe('new')
    expect(decision).toMatchObject({ number: 1, reason: 'It was talked over.', response: null })
  })
})

describe('threats written by hand', () => {
  const id = OwnThreatId.parse('own')
  const written = addOwnThreat(bot, { id, title: 'Someone bribes the operator', on: [hook] })

  test('one that nobody has rated has no levels', () => {
    expect(reviewed(written).threat('own')).toMatchObject({ state: 'new', ratings: null })
  })

  test('its levels are the same in every view', () => {
    const { threat } = reviewed(written)
    const reason = 'It has happened.'
    const rated = rerate(written, threat('own'), {
      likelihood: { value: 5, reason },
      impact: { value: 5, reason },
    })
    const { ratings } = reviewed(rated).threat('own')
    expect(ratings?.inherent.band).toBe('critical')
    expect(ratings?.target).toEqual(ratings?.inherent)
  })

  test('it is decided like any other, and shares the numbers', () => {
    const first = decided(written, 'mitigate')
    const { threat, situation } = reviewed(first)
    const second = decide(first, threat('own'), saying('accept'), situation)
    expect(reviewed(second).threat('own')).toMatchObject({
      state: 'decided',
      decision: { number: 2, response: 'accept' },
    })
  })
})
