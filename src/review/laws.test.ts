import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { controls } from '@/rules/catalogue/controls'
import { createEvaluator } from '@/rules/evaluator'
import { library } from '@/rules/packs/library'
import {
  arbitraryChange,
  arbitraryLevel,
  arbitraryResponse,
  arbitrarySaying,
  arbitraryWriting,
  undecided as start,
  withoutElement,
} from '@/testing/arbitraryReview'
import { reviewed, saying, today } from '@/testing/review'
import { decide, rerate } from './decide'
import { createThreatList } from './threatList'

const elements = Object.values(start.elements)
const turn = fc.nat(1_000)

const cached = () => {
  const evaluator = createEvaluator(library, controls)
  const list = createThreatList(controls)
  return (model: Model) => atOnce(list(evaluator.evaluate(model), today))
}

describe('threats that are kept up with edits', () => {
  const deciding = fc
    .tuple(turn, fc.constantFrom('accept', 'dismiss', 'mitigate'))
    .map(([at, response]): ((model: Model) => Model) => (model) => {
      const { threats, situation } = reviewed(model)
      const threat = threats[at % threats.length]
      return threat ? decide(model, threat, saying(response), situation) : model
    })

  test('are the same as threats that are made afresh', () => {
    const edits = fc.array(
      fc.oneof({ weight: 6, arbitrary: arbitraryChange }, { weight: 1, arbitrary: deciding }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(edits, (steps) => {
        const keep = cached()
        let model = start
        keep(model)
        for (const step of steps) {
          model = step(model)
          expect(keep(model)).toEqual(reviewed(model).threats)
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('stay the very same objects where an edit touches nothing of theirs', () => {
    const keep = cached()
    const before = keep(start)
    const moved: Model = { ...start, diagrams: { ...start.diagrams } }
    const after = keep(moved)
    expect(after).toHaveLength(before.length)
    expect(after.every((threat, place) => threat === before[place])).toBe(true)
  })
})

describe('what people decide', () => {
  interface Said {
    readonly edit: (model: Model) => Model
    readonly speaks: boolean
  }

  const session: fc.Arbitrary<readonly Said[]> = fc.array(
    fc.oneof(
      arbitraryChange.map((edit) => ({ edit, speaks: false })),
      fc.oneof(arbitrarySaying, arbitraryWriting).map((edit) => ({ edit, speaks: true })),
    ),
    { minLength: 1, maxLength: 12 },
  )

  test('is neither lost nor changed by any edit, and is always listed', () => {
    fc.assert(
      fc.property(session, (steps) => {
        let model = start
        for (const { edit, speaks } of steps) {
          const before = model
          model = edit(model)
          if (!speaks) expect(model.decisions).toBe(before.decisions)
          expect(Object.keys(model.decisions)).toEqual(
            expect.arrayContaining(Object.keys(before.decisions)),
          )
          const listed = new Map(reviewed(model).threats.map(({ id, decision }) => [id, decision]))
          for (const decision of Object.values(model.decisions)) {
            expect(listed.get(decision.id)).toBe(decision)
          }
        }
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test('has numbers that are never given twice', () => {
    fc.assert(
      fc.property(session, (steps) => {
        let model = start
        const holders = new Map<number, string>()
        for (const { edit } of steps) {
          model = edit(model)
          for (const { id, number } of [
            ...Object.values(model.decisions),
            ...Object.values(model.ownThreats),
          ]) {
            if (number === null) continue
            expect(holders.get(number) ?? id).toBe(id)
            expect(number).toBeLessThanOrEqual(model.about.lastNumber)
            holders.set(number, id)
          }
        }
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test('about a record stands again when the record is back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...elements), turn, arbitraryResponse, ({ id }, at, said) => {
        const { threats, situation } = reviewed(start)
        const here = threats.filter(({ on, state }) =>
          on.some((subject) => subject.type === 'element' && subject.id === id && state === 'new'),
        )
        const threat = here[at % Math.max(1, here.length)]
        if (!threat) return
        const decided = decide(start, threat, saying(said), situation)
        const removed = withoutElement(decided, id)
        expect(reviewed(removed).threat(threat.id).state).toBe('gone')
        const back = { ...removed, elements: decided.elements, flows: decided.flows }
        expect(reviewed(back).threat(threat.id)).toEqual(reviewed(decided).threat(threat.id))
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test('a level set by hand holds through every edit', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryChange, { maxLength: 8 }),
        turn,
        arbitraryLevel,
        (edits, at, value) => {
          const { threats } = reviewed(start)
          const threat = threats[at % threats.length]
          if (!threat) return
          const set = rerate(start, threat, { likelihood: { value, reason: 'We know.' } })
          const model = edits.reduce((now, edit) => edit(now), set)
          const after = reviewed(model).threat(threat.id)
          if (after.state !== 'gone') expect(after.ratings?.inherent.likelihood.value).toBe(value)
          expect(after.decision).toMatchObject({ likelihood: { value } })
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)
})
