import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ElementId, FindingKey, FlowId } from '@/model/id'
import { faultsOf } from '@/model/faults'
import type { Model } from '@/model/model'
import { madeWhole } from '@/model/whole'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { arbitraryChange, arbitrarySaying, undecided } from '@/testing/arbitraryReview'
import { decide } from '../decide'
import { reviewed, saying } from '@/testing/review'
import { choicesIn, type MergeQuestions } from './mergeChoice'
import { chosenAtFirst, mergeOutcome } from './mergeOutcome'
import { mergeQuestions } from './mergeQuestions'
import { choiceWords, recordWords, wholeRecord } from './mergeWords'

const drawn = fc
  .tuple(
    arbitraryModel({ controls: controls.map(({ id }) => id) }),
    arbitrarySteps(6),
    arbitrarySteps(6),
  )
  .map(([model, mine, other]) => ({
    base: madeWhole(model, model),
    ours: whole(mine.reduce(step, model), model),
    theirs: whole(other.reduce(step, model), model),
  }))

const edits = fc.array(fc.oneof(arbitraryChange, arbitrarySaying), { minLength: 1, maxLength: 5 })
const decided = fc.tuple(edits, edits).map(([mine, other]) => ({
  base: undecided,
  ours: mine.reduce((model, edit) => edit(model), undecided),
  theirs: other.reduce((model, edit) => edit(model), undecided),
}))

const copies = fc
  .tuple(fc.oneof(drawn, decided), fc.boolean())
  .map(([three, isKnown]) => (isKnown ? three : { ...three, base: null }))

function whole(model: Model, before: Model): Model {
  return madeWhole(model, before)
}

/** Some of the choices, told by one number. */
function someOf(questions: MergeQuestions, seed: number): ReadonlySet<string> {
  const keys = choicesIn(questions).map(({ key }) => key)
  return new Set(keys.filter((_, index) => ((seed >> (index % 24)) & 1) === 1))
}

const sides = ({ base, ours, theirs }: { base: Model | null; ours: Model; theirs: Model }) => ({
  base: base && { model: base, controls },
  ours: { model: ours, controls },
  theirs: { model: theirs, controls },
})

describe('taking over', { timeout: 120_000 }, () => {
  test('comes to a model in which everything fits together, whatever is chosen', () => {
    fc.assert(
      fc.property(copies, fc.nat(), ({ base, ours, theirs }, seed) => {
        const questions = mergeQuestions(base, ours, theirs)
        const { model } = mergeOutcome(questions, someOf(questions, seed), ours, theirs)
        expect(faultsOf(model)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(copies, ({ base, ours, theirs }) => {
        const taking = (from: Model) => {
          const questions = mergeQuestions(base, from, theirs)
          return mergeOutcome(questions, chosenAtFirst(questions), from, theirs).model
        }
        const once = taking(ours)
        expect(taking(once)).toEqual(once)
      }),
      { numRuns: 40 },
    )
  })

  test('one thing after another comes to the same in any order', () => {
    const bound = new Set(['from', 'to', 'boundary', 'parent', 'assets', 'details'])
    fc.assert(
      fc.property(copies, fc.nat(), ({ base, ours, theirs }, seed) => {
        const questions = mergeQuestions(base, ours, theirs)
        const free = choicesIn(questions).filter(
          ({ of, field }) => of === 'field' && !bound.has(field),
        )
        const some = someOf(questions, seed)
        const [first, second] = [true, false].map(
          (isFirst) => new Set(free.flatMap(({ key }) => (some.has(key) === isFirst ? [key] : []))),
        )
        const taking = (from: Model, chosen: ReadonlySet<string> = new Set()) =>
          mergeOutcome(mergeQuestions(base, from, theirs), chosen, from, theirs).model
        expect(taking(taking(ours, first), second)).toEqual(taking(taking(ours, second), first))
      }),
      { numRuns: 40 },
    )
  })

  test('counts as taken only what the model then says', () => {
    fc.assert(
      fc.property(copies, fc.nat(), ({ base, ours, theirs }, seed) => {
        const questions = mergeQuestions(base, ours, theirs)
        const chosen = someOf(questions, seed)
        const { model, hindrances } = mergeOutcome(questions, chosen, ours, theirs)
        for (const { item, choices } of questions.records) {
          const [choice] = choices
          if (item.place === 'about' || item.kind === 'changed' || !choice) continue
          const isTaken = chosen.has(choice.key) && !hindrances.has(choice.key)
          const isThere = Object.hasOwn(model[item.place], item.id)
          if (isTaken) expect(isThere).toBe(item.kind === 'added')
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is asked about in words', () => {
    fc.assert(
      fc.property(copies, (three) => {
        const { records } = mergeQuestions(three.base, three.ours, three.theirs)
        for (const record of records) {
          const told = record.choices.map((choice) => choiceWords(record, choice, sides(three)))
          const all = [
            ...told,
            recordWords(record, sides(three)),
            wholeRecord(record, sides(three)),
          ]
          expect(JSON.stringify(all)).not.toMatch(/undefined|NaN|\[object/)
          for (const { label, ours, theirs } of told) {
            expect([label, ours, theirs]).not.toContain('')
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

const base = sketch({
  elements: { Bot: 'chatbot', Store: 'database' },
  flows: { save: 'Bot -> Store' },
})
const more = sketch({
  elements: { Bot: 'chatbot', Store: 'database', Queue: 'database' },
  flows: { save: 'Bot -> Store', put: 'Bot -> Queue' },
})
const theirs = { ...base, elements: more.elements, flows: more.flows }
const [queue, put] = [ElementId.parse('Queue'), FlowId.parse('put')]

const withoutQueue = (model: Model): Model => {
  const { [queue]: _gone, ...elements } = model.elements
  return madeWhole({ ...model, elements }, model)
}

describe('a data flow', () => {
  const questions = mergeQuestions(base, base, theirs)
  const choosing = (...keys: string[]) => mergeOutcome(questions, new Set(keys), base, theirs)

  test('whose end is not taken over is not taken over either, and that is said', () => {
    const { model, count, hindrances } = choosing('flows/put')
    expect(model.flows[put]).toBeUndefined()
    expect(count).toBe(0)
    expect(hindrances.get('flows/put')).toEqual({
      why: 'It needs “Queue” at its end, which is not taken over.',
      needs: 'elements/Queue',
    })
  })

  test('is taken over with its end', () => {
    const { model, count, hindrances } = choosing('flows/put', 'elements/Queue')
    expect(model.flows[put]).toEqual(theirs.flows[put])
    expect([count, hindrances.size]).toEqual([2, 0])
  })

  test('to something that was taken away here says so', () => {
    const before = withoutQueue(theirs)
    const ancestor = { ...theirs, flows: before.flows }
    const gone = mergeQuestions(ancestor, before, theirs)
    const { hindrances } = mergeOutcome(gone, new Set(['flows/put']), before, theirs)
    expect(hindrances.get('flows/put')).toEqual({
      why: 'It needs “Queue” at its end, which was taken away here.',
      needs: null,
    })
  })

  test('that only this copy has goes with the end that the other took away, and that is said', () => {
    const fewer = mergeQuestions(
      more,
      { ...more, about: base.about },
      { ...base, flows: base.flows },
    )
    const kept = fewer.records.find(({ item }) => item.id === 'Queue')
    expect(kept?.item).toMatchObject({ kind: 'removed', by: 'theirs' })
    const ours = {
      ...more,
      flows: {
        ...more.flows,
        [FlowId.parse('own')]: { ...more.flows[put], id: FlowId.parse('own'), name: 'Own' },
      },
    }
    const asked = mergeQuestions(more, ours, base)
    const { consequences, model } = mergeOutcome(asked, chosenAtFirst(asked), ours, base)
    expect(consequences.get('elements/Queue')).toEqual(['The data flow “Own” goes with it.'])
    expect(Object.keys(model.flows)).toEqual(['save'])
  })
})

describe('a threat that both decided', () => {
  const { threats, situation } = reviewed(base)
  const [threat] = threats
  const deciding = (model: Model, said: Parameters<typeof saying>) =>
    threat ? decide(model, threat, saying(...said), situation) : model
  const ours = deciding(base, [
    'accept',
    { by: 'Ada', reason: 'It is small.', until: '2027-03-01' },
  ])
  const other = deciding(base, ['dismiss', { by: 'Ben', reason: 'It cannot happen.' }])
  const questions = mergeQuestions(base, ours, other)

  test('is one question, with who decided what and when on both sides', () => {
    const record = questions.records.find(({ item }) => item.place === 'decisions')
    const [choice, ...rest] = record?.choices ?? []
    expect(rest).toEqual([])
    if (!record || !choice) return expect.fail('There is no question.')
    expect(choiceWords(record, choice, sides({ base, ours, theirs: other }))).toMatchObject({
      label: 'Decision',
      ours: 'Accepted until 1 Mar 2027 by Ada on 22 Nov 2026: It is small.',
      theirs: 'Dismissed by Ben on 22 Nov 2026: It cannot happen.',
    })
  })

  test('is taken over as a whole', () => {
    const { model } = mergeOutcome(
      questions,
      new Set(choicesIn(questions).map(({ key }) => key)),
      ours,
      other,
    )
    const key = FindingKey.parse(threat?.id)
    expect(model.decisions[key]).toMatchObject({ response: 'dismiss', by: 'Ben', until: null })
  })
})

test('a threat number that both gave stays with the earlier decision, and the one that changes is told', () => {
  const { threats, situation } = reviewed(base)
  const [one, two] = threats
  if (!one || !two) return expect.fail('The sketch has too few threats.')
  const ours = decide(base, one, saying('accept', { at: '2026-11-01T09:00:00.000Z' }), situation)
  const other = decide(base, two, saying('accept', { at: '2026-11-02T09:00:00.000Z' }), situation)
  const questions = mergeQuestions(base, ours, other)
  const { renumbered } = mergeOutcome(questions, chosenAtFirst(questions), ours, other)
  expect(renumbered).toEqual([
    expect.stringMatching(
      /becomes T-2: its number T-1 was given to another threat in the other copy\./,
    ),
  ])
})

describe('where things are drawn', () => {
  const [diagram] = Object.values(base.diagrams)
  const moved = (model: Model, x: number): Model =>
    diagram
      ? {
          ...model,
          diagrams: {
            ...model.diagrams,
            [diagram.id]: {
              ...diagram,
              elements: Object.fromEntries(
                Object.keys(model.elements).map((id) => [id, { x, y: 0, width: 100, height: 60 }]),
              ),
            },
          },
        }
      : model

  test('is one question for a diagram, and follows a record that is taken over', () => {
    const [was, ours, there] = [moved(base, 0), moved(base, 10), moved(theirs, 20)]
    const questions = mergeQuestions(was, ours, there)
    const layouts = choicesIn(questions).filter(({ of }) => of === 'layout')
    expect(layouts).toHaveLength(1)
    const placed = (chosen: ReadonlySet<string>) =>
      Object.values(mergeOutcome(questions, chosen, ours, there).model.diagrams)
        .flatMap(({ elements }) => Object.entries(elements))
        .map(([id, { x }]) => `${id} ${x}`)
    expect(placed(new Set())).toEqual(['Bot 10', 'Store 10'])
    expect(placed(new Set(['elements/Queue']))).toEqual(['Bot 10', 'Store 10', 'Queue 20'])
    expect(placed(new Set(layouts.map(({ key }) => key)))).toEqual(['Bot 20', 'Store 20'])
  })
})
