import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import type { Answers } from '@/model/answer'
import { AppliedControlId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { isWorse } from '@/risk/bands'
import { rate } from '@/risk/rate'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import type { PlacedControl, Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import { forgedUpdates } from '@/rules/packs/bot/forged-updates'
import { library } from '@/rules/packs/library'
import type { Situation } from '@/rules/situation'
import { sketch } from '@/rules/sketch'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { exampleFindings, findingIn } from '@/testing/exampleFindings'
import { applyRemedy, type Change } from '@/review/remedies/applyRemedy'
import { smallestChanges } from '@/review/remedies/smallestChanges'

interface Subject {
  readonly title: string
  readonly finding: Finding
  readonly situation: Situation
}

const ids = ['bank-bot', 'ci-agents', 'rag-support', 'telegram-mod']

function template(id: string): Model {
  const read = openFile(readFileSync(`public/templates/${id}.corral.json`, 'utf8'), id)
  if (read.type === 'refused') throw new Error(read.message)
  return read.model
}

function threatsIn(model: Model): readonly Subject[] {
  const { findings, situation } = evaluate(model, library, controls)
  return [...findings.values()]
    .filter(({ outcome }) => outcome !== 'question' && outcome !== 'handled')
    .map((finding) => ({ title: finding.key, finding, situation }))
}

const inTemplates = ids.flatMap((id) => threatsIn(template(id)))
const inExamples = exampleFindings.filter(
  ({ finding: { outcome } }) => outcome !== 'question' && outcome !== 'handled',
)
const remediesFor = ({ finding, situation }: Subject) =>
  smallestChanges(finding, situation, controls)

/** What a full run of the rules makes of a threat once a change is carried out. */
function afterwards({ finding, situation }: Subject, change: Change) {
  let made = 0
  const makeId = () => AppliedControlId.parse(`made-${(made += 1)}`)
  const model = applyRemedy(situation.model, change, 'implemented', makeId)
  const found = findingIn(model, finding.rule, finding.subject)
  if (!found || found.finding.outcome === 'handled') return 'handled'
  return rate(found.finding, found.situation, controls).residual.band
}

function bandOf({ finding, situation }: Subject) {
  return rate(finding, situation, controls).residual.band
}

describe.each([
  ['the templates', inTemplates],
  ['the examples of the rules', inExamples],
])('every threat of %s', (_, subjects) => {
  test('becomes what a change says it would, once that is carried out', () => {
    let tried = 0
    for (const subject of subjects) {
      for (const remedy of remediesFor(subject)) {
        const expected = remedy.outcome === 'handled' ? 'handled' : remedy.band
        expect(afterwards(subject, remedy), `${subject.title}: ${remedy.label}`).toBe(expected)
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(100)
  })

  test('is offered nothing of which a part would do the same', () => {
    for (const subject of subjects) {
      for (const remedy of remediesFor(subject)) {
        for (const part of partsOf(remedy)) {
          const left = afterwards(subject, part)
          const helps = left === 'handled' || isWorse(bandOf(subject), left)
          const isAsMuch = remedy.outcome === 'handled' ? left === 'handled' : helps
          expect(isAsMuch, `${subject.title}: ${remedy.label}`).toBe(false)
        }
      }
    }
  })
})

/** A change with one answer, or one control on one record, left out. */
function partsOf({ answers, controls: placed }: Remedy): readonly Change[] {
  const fewerAnswers = answers.map((answer) => ({
    answers: answers.filter((each) => each !== answer),
    controls: placed,
  }))
  const fewerControls = placed.flatMap((each) =>
    each.on.map((on) => ({ answers, controls: without(placed, each, on) })),
  )
  const all = [...fewerAnswers, ...fewerControls]
  return all.filter((part) => part.answers.length + part.controls.length > 0)
}

function without(
  placed: readonly PlacedControl[],
  one: PlacedControl,
  on: PlacedControl['on'][number],
): readonly PlacedControl[] {
  return placed
    .map((each) => (each === one ? { ...each, on: each.on.filter((at) => at !== on) } : each))
    .filter((each) => each.on.length > 0)
}

test('every open threat that has a gap can be made to go away', () => {
  for (const subject of [...inTemplates, ...inExamples]) {
    const { rule, outcome } = subject.finding
    if (rule.gap === null || outcome !== 'open') continue
    const closing = remediesFor(subject).filter(({ outcome: leads }) => leads === 'handled')
    expect(closing, subject.title).not.toEqual([])
  }
})

test('the same holds in any model, whatever is answered, drawn and placed in it', () => {
  fc.assert(
    fc.property(arbitraryModel(), fc.nat(), (model, start) => {
      const subjects = threatsIn(model)
      for (const place of [0, 1, 2]) {
        const subject = subjects[(start + place * 7) % subjects.length]
        if (!subject) continue
        for (const remedy of remediesFor(subject)) {
          const expected = remedy.outcome === 'handled' ? 'handled' : remedy.band
          expect(afterwards(subject, remedy), `${subject.title}: ${remedy.label}`).toBe(expected)
        }
      }
    }),
    { numRuns: 60 },
  )
}, 30_000)

const sizeOf = ({ answers, controls: placed }: Remedy) => answers.length + placed.length

test('more than one change is only asked for where no single one does it', () => {
  for (const subject of [...inTemplates, ...inExamples]) {
    for (const leads of ['handled', 'lower'] as const) {
      const remedies = remediesFor(subject).filter(({ outcome }) => outcome === leads)
      const isSingle = new Set(remedies.map((remedy) => sizeOf(remedy) === 1))
      expect(isSingle.size, subject.title).toBeLessThan(2)
    }
  }
})

test('the same threat is offered the same changes, in the same order', () => {
  for (const subject of inTemplates) expect(remediesFor(subject)).toEqual(remediesFor(subject))
})

test('a handled threat needs no remedy', () => {
  const handled = exampleFindings.filter(({ finding }) => finding.outcome === 'handled')
  expect(handled.length).toBeGreaterThan(0)
  for (const subject of handled) expect(remediesFor(subject)).toEqual([])
})

const hook = { type: 'element', id: ElementId.parse('hook') } as const

function forged(answers: Answers): readonly Remedy[] {
  const model = sketch({
    elements: { Telegram: 'messaging-platform', hook: ['webhook', answers] },
    flows: { update: 'Telegram -> hook' },
  })
  const found = findingIn(model, forgedUpdates, hook)
  if (!found) throw new Error('The rule applies to this sketch.')
  return smallestChanges(found.finding, found.situation, controls)
}

test('a missing protection is mended by its control, an unsaid one by saying so', () => {
  expect(forged({ verifiesWebhookSignature: 'no' })[0]).toMatchObject({
    answers: [],
    controls: [{ control: 'CTL-WEBHOOK-SIG', on: [hook] }],
    outcome: 'handled',
  })
  expect(forged({})[0]).toEqual({
    label: "hook verifies the platform's signature",
    answers: [{ subject: hook, property: 'verifiesWebhookSignature', value: 'yes' }],
    controls: [],
    outcome: 'handled',
  })
})
