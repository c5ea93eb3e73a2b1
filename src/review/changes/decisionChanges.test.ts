import { describe, expect, test } from 'vitest'
import { keepDecision, assign, decide, reconsider } from '@/review/decide'
import { sketch } from '@/rules/sketch'
import { compared, judgedSide } from '@/testing/compared'
import { reviewed, saying } from '@/testing/review'
import { changesBetween } from './changesBetween'
import { decisionInWords, expiredInWords } from './changesInWords'

const start = sketch({
  elements: { user: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
  inside: { internet: ['user'], corporate: ['bot'] },
  flows: { message: ['user -> bot', { encrypted: 'no' }] },
})
const key = 'BOT-I-501|message'
const { situation, threat } = reviewed(start)
const accepted = decide(start, threat(key), saying('accept', { until: '2026-12-31' }), situation)

/** What was said from one state to another. */
const said = (before: typeof start, after: typeof start) =>
  compared(before, after).decisions.map((change) => `${change.kind}: ${decisionInWords(change)}`)

describe('what was decided', () => {
  test('is told as made, changed, renewed and taken back', () => {
    expect(said(start, accepted)).toEqual([
      'made: Accepted until 31 Dec 2026 by Ada on 22 Nov 2026',
    ])
    const now = reviewed(accepted)
    const given = saying('mitigate', { by: 'Grace' })
    const changed = decide(accepted, now.threat(key), given, now.situation)
    expect(said(accepted, changed)).toEqual(['changed: To be mitigated by Grace on 22 Nov 2026'])
    const again = { by: 'Ada', at: '2026-12-30T09:00:00.000Z', until: '2027-03-31' }
    const kept = keepDecision(accepted, now.threat(key), again, now.situation)
    expect(said(accepted, kept)).toEqual([
      'renewed: Renewed by Ada on 30 Dec 2026: accepted until 31 Mar 2027',
    ])
    expect(said(accepted, reconsider(accepted, now.threat(key)))).toEqual([
      'takenBack: What was decided was taken back',
    ])
  })

  test('is told apart from work that somebody took on', () => {
    const owned = assign(accepted, reviewed(accepted).threat(key), { owner: 'Linus' })
    expect(said(accepted, owned)).toEqual(['worked: Owner: Linus'])
  })

  test('that a threat is dismissed takes it out of the matrix, with who and why', () => {
    const given = saying('dismiss', { reason: 'Both run on one machine.' })
    const [gone] = compared(start, decide(start, threat(key), given, situation)).threats
    expect(gone).toMatchObject({ kind: 'gone', to: { standing: 'dismissed' } })
    expect(gone?.causes.map(({ text }) => text)).toEqual([
      'Ada dismissed it: Both run on one machine.',
    ])
  })
})

const expired = (then: string, now: string) =>
  changesBetween(
    judgedSide(accepted, { day: then }),
    judgedSide(accepted, { day: now }),
  ).expired.map(expiredInWords)

test('an acceptance that ran out in between is told, and one that had run out before is not', () => {
  expect(expired('2026-11-22', '2027-02-01')).toEqual([
    'The acceptance by Ada ran out on 31 Dec 2026',
  ])
  expect(expired('2027-01-15', '2027-02-01')).toEqual([])
  expect(expired('2026-11-22', '2026-12-31')).toEqual([])
})
