import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppliedControlId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { applyControl, type NewControl } from '@/review/appliedControls'
import { controls } from '@/rules/catalogue/controls'
import { oneEditAfterAnother } from '@/testing/editing'
import { largeModel } from '@/testing/largeModel'
import { analysisOf, createAnalyser } from '../analysis/analyseWithRules'
import { prepareLook } from './prepareLook'

const start = largeModel(24)
const subjects = [
  { type: 'model' } as const,
  ...Object.values(start.elements).map(({ id }) => ({ type: 'element', id }) as const),
  ...Object.values(start.flows).map(({ id }) => ({ type: 'flow', id }) as const),
]

const tried = fc.array(
  fc
    .tuple(fc.constantFrom(...controls), fc.constantFrom(...subjects), fc.nat())
    .map(([{ id }, on, number]): NewControl => ({
      id: AppliedControlId.parse(`tried-${number}`),
      control: id,
      on,
      status: 'implemented',
    })),
  { maxLength: 4 },
)
const edit = fc.tuple(fc.constantFrom(...Object.values(oneEditAfterAnother)), fc.nat(1_000))

/** The edits of large models pick among what is there. */
const hasAll = ({ flows, elements }: Model) =>
  Object.keys(flows).length > 0 && Object.values(elements).some(({ kind }) => kind === 'api')

/** As while an edit is being worked out. */
const notAtHand = () => null

const applied = (model: Model, placed: readonly NewControl[]) => placed.reduce(applyControl, model)

test('a trial shows what would be found if the same controls really stood, whatever is edited', () => {
  const rounds = fc.array(fc.record({ edit, tried, isAnew: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(rounds, (steps) => {
      const { analyse, fork } = createAnalyser(() => [])
      let look = prepareLook(fork)
      let model = start
      for (const step of steps) {
        const [change, at] = step.edit
        if (hasAll(model)) model = change(model, at)
        const before = atOnce(analyse(model))
        const lensed = atOnce(look({ type: 'trial', controls: step.tried }, before))
        if (step.isAnew) look = prepareLook(fork)
        const really = analysisOf(applied(model, step.tried))
        expect(lensed.after.threats).toEqual(really.threats)
        expect(lensed.after.badges).toEqual(really.badges)
        expect(lensed.before).toBe(before)
        expect(before.threats).toEqual(analysisOf(model).threats)
      }
    }),
    { numRuns: 6 },
  )
})

test('a trial of nothing moves no threat and changes no badge', () => {
  const before = analysisOf(start)
  const { moves, badges } = atOnce(prepareLook(notAtHand)({ type: 'trial', controls: [] }, before))
  expect(moves.size).toBe(0)
  for (const [key, badge] of badges) expect(badge).toBe(before.badges.get(key))
})
