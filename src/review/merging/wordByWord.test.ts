import { describe, expect, test } from 'vitest'
import { NoteId } from '@/model/id'
import { Model } from '@/model/model'
import { controls } from '@/rules/catalogue/controls'
import { sketch } from '@/rules/sketch'
import { choicesIn } from './mergeChoice'
import { chosenAtFirst, mergeOutcome } from './mergeOutcome'
import { mergeQuestions } from './mergeQuestions'
import { choiceWords } from './mergeWords'

const drawing = sketch({ elements: { Bot: 'chatbot' } })
const [diagram] = Object.values(drawing.diagrams)

const noted = (text: string, x: number): Model =>
  diagram
    ? {
        ...drawing,
        diagrams: {
          [diagram.id]: {
            ...diagram,
            notes: { [NoteId.parse('n')]: { x, y: 0, width: 100, height: 60, text } },
          },
        },
      }
    : drawing

const tagged = (...tags: string[]): Model => ({
  ...drawing,
  elements: Object.fromEntries(
    Object.values(drawing.elements).map((each) => [each.id, { ...each, tags }]),
  ),
})

const filled = (word: string) => Array.from({ length: 60 }, (_, at) => `${word}${at}`)

/** What comes of it when nobody chooses otherwise, and what is asked, in words. */
function merged(base: Model, ours: Model, theirs: Model) {
  const questions = mergeQuestions(base, ours, theirs)
  const [was, mine, other] = [base, ours, theirs].map((model) => ({ model, controls }))
  if (!was || !mine || !other) return expect.fail('There are three.')
  const sides = { base: was, ours: mine, theirs: other }
  const asked = questions.records.flatMap((record) =>
    record.choices.map((choice) => choiceWords(record, choice, sides)),
  )
  const { model } = mergeOutcome(questions, chosenAtFirst(questions), ours, theirs)
  return { model, asked, choices: choicesIn(questions) }
}

describe('a note', () => {
  test('that one person moves and another rewrites is both moved and rewritten', () => {
    const { model, choices } = merged(noted('Old', 0), noted('Old', 50), noted('New', 0))
    expect(model).toEqual(noted('New', 50))
    expect(choices.map(({ by }) => by)).toEqual(['theirs'])
  })

  test('that was rewritten here and moved in the file is a question of layout only', () => {
    const { model, choices } = merged(noted('Old', 0), noted('New', 0), noted('Old', 50))
    expect(choices.map(({ of }) => of)).toEqual(['layout'])
    expect(model).toEqual(noted('New', 50))
  })

  test('that both rewrote and moved is one question about its words and one about its place', () => {
    const { asked, model } = merged(noted('Old', 0), noted('Mine', 10), noted('Theirs', 20))
    expect(asked).toMatchObject([
      { label: 'Note', ours: 'Mine', theirs: 'Theirs', common: 'Old' },
      { label: 'Layout' },
    ])
    expect(model).toEqual(noted('Mine', 10))
  })
})

describe('a list of words', () => {
  test('keeps what either person added and is without what either took out', () => {
    expect(merged(tagged('a'), tagged('a', 'mine'), tagged('a', 'theirs')).model).toEqual(
      tagged('a', 'mine', 'theirs'),
    )
    expect(merged(tagged('a', 'b'), tagged('b'), tagged('a', 'b', 'c')).model).toEqual(
      tagged('b', 'c'),
    )
  })

  test('stands as one of the copies has it where that says all of it', () => {
    expect(merged(tagged('b'), tagged('b'), tagged('b', 'a')).model).toEqual(tagged('b', 'a'))
  })

  test('that both filled is chosen as one, since no record can have the tags of both', () => {
    const [mine, theirs] = [tagged(...filled('mine')), tagged(...filled('theirs'))]
    const { model, choices } = merged(tagged(), mine, theirs)
    expect(choices.map(({ field }) => field)).toEqual(['tags'])
    expect(Model.parse(model)).toEqual(mine)
  })

  test('is asked about word by word', () => {
    const { asked } = merged(tagged('a'), tagged('a'), tagged('a', 'new'))
    expect(asked).toMatchObject([{ label: 'Tag “new”', ours: 'Not listed', theirs: 'Listed' }])
  })
})
