import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/model/faults'
import type { Model } from '@/model/model'
import { madeWhole } from '@/model/whole'
import { controls } from '@/rules/catalogue/controls'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { arbitraryChange, arbitrarySaying, undecided } from '@/testing/arbitraryReview'
import { choicesIn, type MergeQuestions } from './mergeChoice'
import { chosenAtFirst, mergeOutcome } from './mergeOutcome'
import { mergeQuestions } from './mergeQuestions'
import { choiceWords, recordWords, wholeRecord } from './mergeWords'
import { isThere, placesOf } from './recordPlaces'

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
          ({ of, field }) => of === 'field' && !bound.has(field.replace(/\/.*/, '')),
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

  test('brings in nothing that is about what is not there', () => {
    fc.assert(
      fc.property(copies, fc.nat(), ({ base, ours, theirs }, seed) => {
        const questions = mergeQuestions(base, ours, theirs)
        const { model } = mergeOutcome(questions, someOf(questions, seed), ours, theirs)
        for (const { item } of questions.records) {
          if (item.kind !== 'added') continue
          const there = placesOf(theirs, item).filter((on) => isThere(on, theirs))
          const places = placesOf(model, item)
          if (item.place === 'about' || !Object.hasOwn(model[item.place], item.id)) continue
          if (there.length > 0) expect(places.some((on) => isThere(on, model))).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a copy from itself changes nothing, whatever is chosen', () => {
    fc.assert(
      fc.property(copies, ({ base, ours }) => {
        const questions = mergeQuestions(base, ours, ours)
        expect(questions.records).toEqual([])
        const same = whole(ours, ours)
        expect(mergeOutcome(questions, new Set(), ours, ours).model).toEqual(same)
      }),
      { numRuns: 40 },
    )
  })

  test('all of a copy that alone was changed comes to that copy', () => {
    fc.assert(
      fc.property(copies, ({ base, ours: before, theirs }) => {
        const ours = base ?? before
        const questions = mergeQuestions(ours, ours, theirs)
        const all = new Set(choicesIn(questions).map(({ key }) => key))
        const { model, hindrances } = mergeOutcome(questions, all, ours, theirs)
        expect(hindrances.size).toBe(0)
        const left = mergeQuestions(null, model, whole(theirs, ours)).records
        expect(left).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('what each changed comes to the same whoever takes over, where they do not disagree', () => {
    fc.assert(
      fc.property(copies, ({ base, ours, theirs }) => {
        if (!base) return
        const [mine, others] = [
          mergeQuestions(base, ours, theirs),
          mergeQuestions(base, theirs, ours),
        ]
        if ([...choicesIn(mine), ...choicesIn(others)].some(({ by }) => by === 'both')) return
        const here = mergeOutcome(mine, chosenAtFirst(mine), ours, theirs)
        const there = mergeOutcome(others, chosenAtFirst(others), theirs, ours)
        if (here.hindrances.size + there.hindrances.size > 0) return
        expect(mergeQuestions(null, here.model, there.model).records).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('none of it leaves what this copy says as it is', () => {
    fc.assert(
      fc.property(copies, ({ base, ours, theirs }) => {
        const questions = mergeQuestions(base, ours, theirs)
        const { model, count } = mergeOutcome(questions, new Set(), ours, theirs)
        expect(count).toBe(0)
        expect(mergeQuestions(null, model, whole(ours, ours)).records).toEqual([])
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
          const isKept = Object.hasOwn(model[item.place], item.id)
          if (isTaken) expect(isKept).toBe(item.kind === 'added')
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
