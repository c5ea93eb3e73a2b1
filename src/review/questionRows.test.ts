import { describe, expect, test } from 'vitest'
import { answerAll, putOff } from '@/model/edits/later'
import { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { bandsFromWorst } from '@/risk/bands'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import { library } from '@/rules/packs/library'
import { sketch } from '@/rules/sketch'
import { bandsIn, decidesWords, questionRows } from './questionRows'

const drawn = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: 'webhook',
    other: 'webhook',
    bot: 'chatbot',
    model: 'llm',
  },
  flows: {
    update: 'Telegram -> hook',
    more: 'Telegram -> other',
    text: 'hook -> bot',
    prompt: 'bot -> model',
  },
})

function asked(model: Model) {
  const { questions, findings, situation } = evaluate(model, library, controls)
  const bandOf = bandsIn(findings, situation, controls)
  return { questions, findings, bandOf, rows: questionRows(questions, situation, bandOf) }
}

const element = (id: string) => ({ type: 'element', id: ElementId.parse(id) }) as const
const signature = (model: Model) =>
  asked(model).rows.now.find(({ property }) => property === 'verifiesWebhookSignature')

describe('the open questions', () => {
  const { rows, questions, bandOf } = asked(drawn)

  test('come by the worst band that hangs on them, then by how many threats do', () => {
    const ranks = rows.now.map(({ worst, findings }) => [
      worst ? bandsFromWorst.indexOf(worst) : bandsFromWorst.length,
      -findings.length,
    ])
    expect(ranks.length).toBeGreaterThan(5)
    expect(ranks).toEqual(ranks.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
    for (const { worst, findings } of rows.now) {
      const bands = findings.map((key) => bandOf(key))
      expect(bands).toContain(worst)
    }
  })

  test('are one row for all records that are asked the same, and none is left out', () => {
    expect(signature(drawn)?.subjects.map((subject) => 'id' in subject && subject.id)).toEqual([
      'hook',
      'other',
    ])
    const subjects = rows.now.reduce((sum, row) => sum + row.subjects.length, 0)
    expect(subjects).toBe(questions.length)
    expect(new Set(rows.now.map(({ property }) => property)).size).toBe(rows.now.length)
  })

  test('say what they decide in words', () => {
    const row = signature(drawn)
    expect(row && decidesWords(row)).toMatch(
      /^decides \d+ threats, worst: (critical|high|medium|low)$/,
    )
    expect(decidesWords({ findings: row?.findings.slice(0, 1) ?? [], worst: 'high' })).toBe(
      'decides 1 threat: high',
    )
  })
})

test('one answer settles every rule that waits for nothing else', () => {
  const row = signature(drawn)
  if (!row) throw new Error('The signature is asked for.')
  const questionsAt = row.subjects.map((subject) => ({ subject, property: row.property }))
  const before = evaluate(drawn, library, controls).findings
  const onlyThat = row.findings.filter((key) =>
    before.get(key)?.waitsFor.every(({ property }) => property === row.property),
  )
  expect(onlyThat.length).toBeGreaterThan(0)
  for (const answer of ['yes', 'no', 'na'] as const) {
    const { findings } = evaluate(answerAll(drawn, questionsAt, answer), library, controls)
    for (const key of onlyThat) {
      expect(findings.get(key)?.waitsFor.map(({ property }) => property) ?? []).not.toContain(
        row.property,
      )
    }
  }
})

test('a question that was put off stands under later for its record only, and nowhere else', () => {
  const off = { subject: element('hook'), property: 'verifiesWebhookSignature' } as const
  const later = putOff(drawn, [off], '2026-11-22')
  const { rows } = asked(later)
  expect(signature(later)?.subjects).toEqual([element('other')])
  expect(rows.later.map(({ property, subjects }) => [property, subjects])).toEqual([
    ['verifiesWebhookSignature', [element('hook')]],
  ])
})
