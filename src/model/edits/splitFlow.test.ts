import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDifference, inverseOf } from '../applyDifference'
import { differenceOf } from '../difference'
import type { Element } from '../element'
import type { DataFlow } from '../flow'
import type { ElementId, FlowId } from '../id'
import type { Model } from '../model'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { splitFlow } from './splitFlow'

const second = 'second' as FlowId

const models = arbitraryModel({ controls: ['CTL-TLS', 'CTL-MFA'] })

interface Case {
  readonly model: Model
  readonly flow: DataFlow | undefined
  readonly by: Element | undefined
}

/** A model, one of its flows and one of its elements. */
const splits: fc.Arbitrary<Case> = models.chain((model) =>
  fc.record({
    model: fc.constant(model),
    flow: fc.constantFrom(...Object.values(model.flows), undefined),
    by: fc.constantFrom(...Object.values(model.elements), undefined),
  }),
)

const split = ({ model, flow, by }: Case): Model => {
  let count = 0
  const makeId = () => `made${(count += 1)}`
  return flow && by ? splitFlow(model, flow.id, by.id, { flow: second, makeId }) : model
}

describe('splitting a flow', () => {
  test('keeps both its ends, and leads by way of the element', () => {
    fc.assert(
      fc.property(splits, (made) => {
        const after = split(made)
        if (after === made.model) return
        const { flow, by } = made
        expect(after.flows[flow?.id ?? second]).toMatchObject({ from: flow?.from, to: by?.id })
        expect(after.flows[second]).toMatchObject({ from: by?.id, to: flow?.to })
      }),
    )
  })

  test('says of both halves what was said of the whole', () => {
    fc.assert(
      fc.property(splits, (made) => {
        const after = split(made)
        if (after === made.model || !made.flow) return
        const { from: _from, to: _to, id: _id, ...said } = made.flow
        expect(after.flows[made.flow.id]).toMatchObject(said)
        expect(after.flows[second]).toMatchObject(said)
        const on = (id: FlowId) =>
          Object.values(after.controls).flatMap((control) =>
            control.on.type === 'flow' && control.on.id === id ? [control.control] : [],
          )
        expect(on(second)).toEqual(on(made.flow.id))
      }),
    )
  })

  test('leaves decisions where they were, and can be undone', () => {
    fc.assert(
      fc.property(splits, (made) => {
        const after = split(made)
        expect(after.decisions).toEqual(made.model.decisions)
        const back = applyDifference(after, inverseOf(differenceOf(made.model, after)))
        expect(back).toEqual(made.model)
      }),
    )
  })

  test('by one of its own ends is no change', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const { id, from, to } of Object.values(model.flows)) {
          const ends: ElementId[] = [from, to]
          for (const end of ends) {
            expect(splitFlow(model, id, end, { flow: second, makeId: () => 'x' })).toBe(model)
          }
        }
      }),
    )
  })
})
