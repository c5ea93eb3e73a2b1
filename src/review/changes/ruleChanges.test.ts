import { describe, expect, test } from 'vitest'
import type { ExportedFinding } from '@/review/exportedFindings'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { sketch } from '@/rules/sketch'
import { judgedSide } from '@/testing/compared'
import { changesBetween } from './changesBetween'

const model = sketch({
  elements: { user: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
  inside: { internet: ['user'], corporate: ['bot'] },
  flows: { message: ['user -> bot', { encrypted: 'no' }] },
})
const after = judgedSide(structuredClone(model))
const stored = exportedFindingsOf(after.threats)
const found = stored.find(({ rule, outcome }) => rule === 'BOT-I-501' && outcome === 'open')
if (!found) throw new Error('An unencrypted flow is a threat.')

const since = (findings: readonly ExportedFinding[]) =>
  changesBetween(judgedSide(model, { stored: { findings, packs: [] } }), after).threats.map(
    ({ kind, causes }) => ({
      kind,
      causes: causes.map(({ of, text }) => `${of}: ${text}`),
    }),
  )

const others = stored.filter(({ key }) => key !== found.key)

describe('in a model that nobody has touched', () => {
  test('what was stored as the rules find it today is no change', () => {
    expect(since(stored)).toEqual([])
  })

  test('a threat that the rules did not find then comes from the rules', () => {
    expect(since(others)).toEqual([
      {
        kind: 'new',
        causes: ['rule: BOT-I-501 is new or finds more: it finds this in the earlier state too'],
      },
    ])
  })

  test('a threat that a rule finds no longer is gone because of the rules', () => {
    const key = `BOT-I-501|bot` as typeof found.key
    expect(since([...stored, { ...found, key }])).toEqual([
      {
        kind: 'gone',
        causes: [
          'rule: BOT-I-501 finds less than it did: it no longer finds this in the earlier state',
        ],
      },
    ])
    expect(since([...stored, { ...found, key, rule: 'BOT-X-999' }])[0]?.causes).toEqual([
      'rule: BOT-X-999 is no longer among the rules that are used',
    ])
  })

  test('a threat that a new version rates otherwise has moved because of that version', () => {
    const then = { ...found, ruleVersion: 0, impact: 1, band: 'low' } as const
    expect(since([...others, then])).toEqual([
      {
        kind: 'moved',
        causes: [
          expect.stringMatching(/^rule: BOT-I-501 has a new version \(\d+, before 0\) that judges/),
        ],
      },
    ])
  })
})
