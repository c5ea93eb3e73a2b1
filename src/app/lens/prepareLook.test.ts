import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppliedControlId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { applyControl, type NewControl } from '@/review/appliedControls'
import { controls } from '@/rules/catalogue/controls'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { oneEditAfterAnother } from '@/testing/editing'
import { largeModel } from '@/testing/largeModel'
import { analyserOf, analysisOf } from '../analysis/analyseWithRules'
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

const applied = (model: Model, placed: readonly NewControl[]) => placed.reduce(applyControl, model)

test('a trial shows what would be found if the same controls really stood, whatever is edited', () => {
  const rounds = fc.array(fc.record({ edit, tried }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rounds, (steps) => {
      const look = prepareLook()
      const analyse = analyserOf(rulesInUse(start.about.packs, []))
      let model = start
      for (const step of steps) {
        const [change, at] = step.edit
        if (hasAll(model)) model = change(model, at)
        const before = atOnce(analyse(model))
        const lensed = atOnce(look({ type: 'trial', controls: step.tried }, before))
        const really = analysisOf(applied(model, step.tried))
        expect(lensed.after.threats).toEqual(really.threats)
        expect(lensed.after.badges).toEqual(really.badges)
        expect(lensed.before).toBe(before)
      }
    }),
    { numRuns: 15 },
  )
})

test('a trial of nothing moves no threat and changes no badge', () => {
  const before = analysisOf(start)
  const { moves, badges } = atOnce(prepareLook()({ type: 'trial', controls: [] }, before))
  expect(moves.size).toBe(0)
  for (const [key, badge] of badges) expect(badge).toBe(before.badges.get(key))
})
