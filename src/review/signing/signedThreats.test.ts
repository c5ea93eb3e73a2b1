import { describe, expect, test } from 'vitest'
import { AppliedControlId, OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import { applyControl } from '@/review/appliedControls'
import { assign, decide, rerate } from '@/review/decide'
import { type ExportedFinding, exportedFindingsOf } from '@/review/exportedFindings'
import { addOwnThreat } from '@/review/ownThreats'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { sketch } from '@/rules/sketch'
import { reviewed, saying, today } from '@/testing/review'
import { levelsByHand } from './levelsByHand'
import { signedThreats } from './signedThreats'

const drawn = sketch({
  elements: { user: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
  inside: { internet: ['user'], corporate: ['bot'] },
  flows: { message: ['user -> bot', { encrypted: 'no' }] },
})
const bot = Object.values(drawn.elements).find(({ name }) => name === 'bot')
if (!bot) throw new Error('The bot was drawn.')
const on = { type: 'element' as const, id: bot.id }
const own = OwnThreatId.parse('own-refunds')

/** What was signed, as a file holds it: the model, and what the rules found in it then. */
function signed(model: Model, findings: readonly ExportedFinding[]) {
  return signedThreats({ model, findings, day: today }, rulesInUse(model.about.packs, []))
}

const findingsIn = (model: Model) => exportedFindingsOf(reviewed(model).threats)
const written = addOwnThreat(drawn, {
  id: own,
  title: 'Refunds are approved in bulk',
  on: [on],
  likelihood: 4,
  impact: 4,
})
const at = (model: Model, id: string) =>
  signed(model, findingsIn(model)).find((threat) => threat.id === id)

describe('what was signed of the threats', () => {
  test('has those that people wrote, with their band and what was decided', () => {
    const given = saying('accept', { until: '2027-03-01', reason: 'The limit is low.' })
    const { threat, situation } = reviewed(written)
    const model = decide(written, threat(own), given, situation)
    expect(at(model, own)).toMatchObject({
      rule: null,
      state: 'decided',
      on: [on],
      level: { likelihood: 4, impact: 4, band: 'high', isWorkedOutAnew: false },
      decision: { response: 'accept', reason: 'The limit is low.', by: 'Ada', until: '2027-03-01' },
    })
  })

  test('has those of rules with the decision, who does what, and the levels set by hand', () => {
    const [first] = reviewed(drawn).threats
    if (!first) throw new Error('The rules find something.')
    const { situation } = reviewed(drawn)
    const decided = decide(drawn, first, saying('mitigate'), situation)
    const given = assign(decided, reviewed(decided).threat(first.id), { owner: 'Ben' })
    const model = rerate(given, reviewed(given).threat(first.id), {
      likelihood: { value: 1, reason: 'Tried for a week.', by: 'Grace' },
    })
    const found = at(model, first.id)
    expect(found?.decision).toMatchObject({ response: 'mitigate', by: 'Ada', owner: 'Ben' })
    expect(levelsByHand(found?.decision ?? null, model, String)).toEqual([
      expect.stringMatching(/^Likelihood set to .+ \(1\) by Grace: Tried for a week\.$/),
    ])
  })

  test('is what was found then, though the rules of today find something else', () => {
    const findings = findingsIn(drawn).map((finding): ExportedFinding => ({
      ...finding,
      rule: 'BOT-X-999',
      likelihood: 5,
      impact: 5,
      band: 'critical',
    }))
    const threats = signed(drawn, findings)
    expect(threats.map(({ id }) => id).toSorted()).toEqual(findings.map(({ key }) => key))
    expect(new Set(threats.map(({ level }) => level?.band))).toEqual(new Set(['critical']))
  })

  test('keeps what had been decided and was no longer found', () => {
    const [first] = reviewed(drawn).threats
    if (!first) throw new Error('The rules find something.')
    const model = decide(drawn, first, saying('dismiss'), reviewed(drawn).situation)
    const found = signed(model, []).find(({ id }) => id === first.id)
    expect(found).toMatchObject({ state: 'gone', level: null, decision: { response: 'dismiss' } })
  })

  test('says that an acceptance had run out on the day', () => {
    const { threat, situation } = reviewed(written)
    const model = decide(written, threat(own), saying('accept', { until: '2026-11-01' }), situation)
    expect(at(model, own)?.state).toBe('expired')
  })

  test('says so where a level can only be worked out anew', () => {
    const id = AppliedControlId.parse('mfa')
    const model = applyControl(
      addOwnThreat(written, {
        ...written.ownThreats[own],
        id: own,
        title: 'Refunds are approved in bulk',
        on: [on],
        controls: [{ control: 'CTL-MFA', likelihood: 2, impact: 0 }],
      }),
      { id, control: 'CTL-MFA', on, status: 'implemented' },
    )
    expect(at(model, own)?.level).toMatchObject({ impact: 4, isWorkedOutAnew: true })
  })
})
