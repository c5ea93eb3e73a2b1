import { describe, expect, test } from 'vitest'
import { ElementId, FindingKey, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { madeWhole } from '@/model/whole'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { reviewed, saying } from '@/testing/review'
import { decide } from '../decide'
import { choicesIn } from './mergeChoice'
import { chosenAtFirst, mergeOutcome } from './mergeOutcome'
import { mergeQuestions } from './mergeQuestions'
import { choiceWords } from './mergeWords'

const sides = ({ base, ours, theirs }: { base: Model | null; ours: Model; theirs: Model }) => ({
  base: base && { model: base, controls },
  ours: { model: ours, controls },
  theirs: { model: theirs, controls },
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
      common: 'Not decided',
    })
    expect(choice.by).toBe('both')
  })

  test('is one person’s as a whole, although only one field of it was changed by each', () => {
    const rewritten = deciding(base, ['accept', { by: 'Ada', reason: 'Agreed in June.' }])
    const prolonged = deciding(base, [
      'accept',
      { by: 'Ben', reason: 'It is small.', until: '2027-03-01' },
    ])
    const ancestor = deciding(base, ['accept', { by: 'Ada', reason: 'It is small.' }])
    const asked = mergeQuestions(ancestor, rewritten, prolonged)
    const all = new Set(choicesIn(asked).map(({ key }) => key))
    expect(choicesIn(asked).map(({ by }) => by)).toEqual(['both'])
    expect(mergeOutcome(asked, all, rewritten, prolonged).model).toEqual(prolonged)
    expect(mergeOutcome(asked, new Set(), rewritten, prolonged).model).toEqual(rewritten)
  })

  test('keeps what else each of them said about it', () => {
    const owned = Object.fromEntries(
      Object.entries(other.decisions).map(([id, each]) => [
        id,
        { ...each, response: null, reason: '', by: '', at: null, owner: 'Grace' },
      ]),
    )
    const assigned = { ...base, decisions: owned }
    const asked = mergeQuestions(base, ours, assigned)
    const { model } = mergeOutcome(asked, chosenAtFirst(asked), ours, assigned)
    expect(Object.values(model.decisions)).toMatchObject([
      { response: 'accept', by: 'Ada', owner: 'Grace' },
    ])
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
