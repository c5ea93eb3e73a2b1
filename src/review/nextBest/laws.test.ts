import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDifference, inverseOf } from '@/model/applyDifference'
import { differenceOf } from '@/model/difference'
import { AppliedControlId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import { library } from '@/rules/packs/library'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { today } from '@/testing/review'
import type { NewControl } from '../appliedControls'
import type { Threat } from '../threat'
import { movesBetween } from '../trying/moves'
import { withTried } from '../trying/tryControls'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { PlacedControl } from '@/rules/explain/remedy'
import { placeControls } from '../remedies/placeControls'
import { threatsOf } from '../threatsOf'
import { adopt } from './adopt'
import { countsAlone } from './aside'
import { candidatesOn } from './candidates'
import { type Ground, groundOf, isToBeDone } from './ground'
import { type Analysed, mostInFocus, nextBest, type ToDo } from './nextBest'
import { bringBack, setAside } from './setAside'
import { tryOut } from './tryOut'

const inUse = { rules: library, controls }

function analysed(model: Model): Analysed {
  const evaluation = evaluate(model, library, controls)
  const { situation, questions } = evaluation
  return { model, situation, questions, inUse, threats: threatsOf(evaluation, controls, today) }
}

const bestOf = (model: Model) => atOnce(nextBest(analysed(model)))

const keys = (todo: readonly ToDo[]) => todo.map(({ key }) => key)

const idsFrom = (prefix: string) => {
  let made = 0
  return () => {
    made += 1
    return AppliedControlId.parse(`${prefix}${String(made)}`)
  }
}

const standingIn = ({ standing }: Ground) =>
  [...standing]
    .map(([key, { residual }]) => [key, residual.likelihood.value, residual.impact.value] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))

const newControls = (placed: readonly PlacedControl[]): readonly NewControl[] => {
  const makeId = idsFrom('tried')
  return placed.flatMap(({ control, on }) =>
    on.map((subject) => ({ id: makeId(), control, on: subject, status: 'implemented' as const })),
  )
}

/** The cell of a threat that something is to be done about. */
const cellToDo = (threat: Threat | null) =>
  threat?.ratings && threat.origin.type === 'finding' && isToBeDone(threat)
    ? nameOfCell(cellOf(threat.ratings.residual))
    : null

const backwards = <Table extends object>(table: Table): Table =>
  // The same entries, only in another order.
  Object.fromEntries(Object.entries(table).toReversed()) as Table

const models = arbitraryModel({ controls: controls.map(({ id }) => id) })

describe('what a control is said to change', () => {
  test('is what it changes when it stands in place', () => {
    fc.assert(
      fc.property(models, fc.nat(1_000), (model, turn) => {
        const ground = groundOf(analysed(model))
        const candidates = atOnce(candidatesOn(ground, ['critical', 'high', 'medium']))
        const candidate = candidates[turn % Math.max(1, candidates.length)]
        if (!candidate) return
        const { after, moves } = atOnce(tryOut(ground, candidate.placed))
        const done = placeControls(model, candidate.placed, 'implemented', idsFrom('done'))
        expect(standingIn(after)).toEqual(standingIn(groundOf(analysed(done))))
        for (const { threat, from } of moves) expect(ground.standing.get(threat) ?? null).toBe(from)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('is what is shown where it is tried out', () => {
    fc.assert(
      fc.property(models, fc.nat(1_000), (model, turn) => {
        const now = analysed(model)
        const ground = groundOf(now)
        const candidates = atOnce(candidatesOn(ground, ['critical', 'high', 'medium']))
        const candidate = candidates[turn % Math.max(1, candidates.length)]
        if (!candidate) return
        const shown = movesBetween(
          now.threats,
          analysed(withTried(model, newControls(candidate.placed))).threats,
        )
        const seen = [...shown].flatMap(([id, { before, after }]) => {
          const [from, to] = [cellToDo(before), cellToDo(after)]
          return from === to || ground.settled.has(id) ? [] : [[id, from, to]]
        })
        const told = atOnce(tryOut(ground, candidate.placed)).moves.map(({ threat, from, to }) => [
          threat,
          from && nameOfCell(cellOf(from.residual)),
          to && nameOfCell(cellOf(to.residual)),
        ])
        expect(told).toEqual(
          seen.toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
        )
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('holds for each step after those before it', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { focus, later } = bestOf(model)
        let done = model
        const makeId = idsFrom('step')
        for (const todo of [...focus, ...later]) {
          if (todo.type !== 'control') continue
          const before = groundOf(analysed(done)).standing
          done = placeControls(done, todo.item.placed, 'implemented', makeId)
          const after = groundOf(analysed(done)).standing
          for (const { threat, from, to } of todo.gain.out.high) {
            expect(before.get(threat)?.residual.band).toBe(from?.residual.band)
            expect(after.get(threat)?.residual.band).toBe(to?.residual.band)
          }
        }
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

describe('the list of what to do', () => {
  test('is the same in whatever order the records stand', () => {
    fc.assert(
      fc.property(models, (model) => {
        const turned: Model = {
          ...model,
          elements: backwards(model.elements),
          flows: backwards(model.flows),
          boundaries: backwards(model.boundaries),
          assets: backwards(model.assets),
        }
        const [one, other] = [bestOf(model), bestOf(turned)]
        expect([keys(other.focus), keys(other.later)]).toEqual([keys(one.focus), keys(one.later)])
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  test('never asks for more than five things at a time, two of them only said', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { focus } = bestOf(model)
        expect(focus.length).toBeLessThanOrEqual(mostInFocus)
        const said = focus.filter(({ type }) => type === 'question' || type === 'decision')
        expect(said.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  test('keeps what was planned in sight, and gives the model back when that is undone', () => {
    fc.assert(
      fc.property(models, (model) => {
        const first = bestOf(model).focus.find((todo) => todo.type === 'control')
        if (first?.type !== 'control') return
        const pledge = { owner: 'Ada', due: '2026-12-24' }
        const next = adopt(model, first.item.placed, pledge, idsFrom('new'))
        const planned = bestOf(next).focus.flatMap((todo) =>
          todo.type === 'underWay' ? todo.item.applied : [],
        )
        for (const on of first.item.on) {
          expect(planned).toContainEqual(
            expect.objectContaining({ control: first.item.control.id, on, ...pledge }),
          )
        }
        const undone = applyDifference(next, inverseOf(differenceOf(model, next)))
        expect(undone).toEqual(model)
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  test('leaves out what was set aside, until it is brought back', () => {
    fc.assert(
      fc.property(models, (model) => {
        const first = bestOf(model).focus.find((todo) => todo.type === 'control')
        if (first?.type !== 'control') return
        const { group, control } = first.item
        const { ground, bands } = bestOf(model)
        const counts = countsAlone({ group }, ground, bands)
        const aside = setAside(model, group, { reason: 'Not now.', on: today, counts })
        const without = bestOf(aside)
        const groups = [...without.focus, ...without.later].flatMap((todo) =>
          todo.type === 'control' ? [todo.item.group] : [],
        )
        expect(groups).not.toContain(group)
        expect(without.aside).toMatchObject([{ key: group, candidate: { control } }])
        const back = bringBack(aside, group)
        expect(back).toEqual(model)
        expect(keys(bestOf(back).focus)).toContain(first.key)
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})
