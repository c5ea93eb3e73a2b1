import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { sketch } from '@/rules/sketch'
import { ElementId } from '../id'
import type { Model } from '../model'
import { madeWhole } from '../whole'
import { itemKey, takenAtFirst } from './mergeItem'
import { mergeItems } from './mergeItems'
import { takeOver } from './takeOver'

const base = sketch({
  elements: { Bot: 'chatbot', Store: ['database', { encryptedAtRest: 'no' }] },
  flows: { save: 'Bot -> Store' },
})
const bot = ElementId.parse('Bot')
const store = ElementId.parse('Store')

const named = (model: Model, id: ElementId, name: string): Model => {
  const element = model.elements[id]
  return element ? { ...model, elements: { ...model.elements, [id]: { ...element, name } } } : model
}
const without = (model: Model, id: ElementId): Model => {
  const { [id]: _gone, ...elements } = model.elements
  return madeWhole({ ...model, elements }, model)
}
const merged = (ancestor: Model | null, ours: Model, theirs: Model) => {
  const items = mergeItems(ancestor, ours, theirs)
  return takeOver(ours, theirs, items, takenAtFirst(items))
}
const edited = fc
  .tuple(arbitraryModel(), arbitrarySteps(6), arbitrarySteps(6))
  .map(([model, mine, other]) => ({
    base: model,
    ours: mine.reduce(step, model),
    theirs: other.reduce(step, model),
  }))

describe('two copies with a common ancestor', () => {
  test('keep what each of them changed', () => {
    const both = merged(base, named(base, bot, 'Helper'), named(base, store, 'Archive'))
    expect(both.elements[bot]?.name).toBe('Helper')
    expect(both.elements[store]?.name).toBe('Archive')
  })

  test('where both changed the same field, keep their own until somebody says otherwise', () => {
    const [ours, theirs] = [named(base, bot, 'Ours'), named(base, bot, 'Theirs')]
    const items = mergeItems(base, ours, theirs)
    expect(items).toMatchObject([
      { place: 'elements', id: bot, fields: [{ field: 'name', by: 'both', base: 'Bot' }] },
    ])
    expect(takeOver(ours, theirs, items, takenAtFirst(items))).toEqual(ours)
    const taken = new Set([itemKey({ place: 'elements', id: bot }, 'name')])
    expect(takeOver(ours, theirs, items, taken)).toEqual(theirs)
  })

  test('lose what one of them took away and the other left alone', () => {
    const both = merged(base, base, without(base, store))
    expect(both.elements[store]).toBeUndefined()
    expect(Object.keys(both.flows)).toEqual([])
  })

  test('keep what one of them took away and the other changed, until somebody says otherwise', () => {
    const kept = merged(base, named(base, store, 'Archive'), without(base, store))
    expect(kept.elements[store]?.name).toBe('Archive')
    const gone = merged(base, without(base, store), named(base, store, 'Archive'))
    expect(gone.elements[store]).toBeUndefined()
  })

  test('say nothing of what only this one changed', () => {
    expect(mergeItems(base, named(base, bot, 'Helper'), base)).toEqual([])
    expect(mergeItems(base, without(base, store), base)).toEqual([])
  })

  test('come to the same whoever takes over from whom, where no field was changed by both', () => {
    fc.assert(
      fc.property(edited, ({ base: ancestor, ours, theirs }) => {
        const items = mergeItems(ancestor, ours, theirs)
        const others = mergeItems(ancestor, theirs, ours)
        const isClear = [...items, ...others].every(({ kind, by, fields }) =>
          kind === 'changed' ? fields.every((field) => field.by === 'theirs') : by === 'theirs',
        )
        if (!isClear) return
        expect(takeOver(ours, theirs, items, takenAtFirst(items))).toEqual(
          takeOver(theirs, ours, others, takenAtFirst(others)),
        )
      }),
    )
  })

  test('an unchanged one becomes the other', () => {
    fc.assert(
      fc.property(edited, ({ base: ancestor, theirs }) => {
        const items = mergeItems(ancestor, ancestor, theirs)
        const taken = takeOver(ancestor, theirs, items, takenAtFirst(items))
        expect(mergeItems(null, taken, madeWhole(theirs, ancestor))).toEqual([])
      }),
    )
  })
})

describe('two copies without a common ancestor', () => {
  test('bring in what is new, and change and take away nothing unasked', () => {
    const theirs = without(named(base, bot, 'Theirs'), store)
    expect(merged(null, base, theirs)).toEqual(base)
    const more = { ...base, elements: { ...base.elements } }
    expect(merged(null, without(base, store), more).elements[store]).toEqual(base.elements[store])
  })
})

describe('taking over nothing', () => {
  test('leaves the model as it is', () => {
    fc.assert(
      fc.property(edited, ({ base: ancestor, ours, theirs }) => {
        const items = mergeItems(ancestor, ours, theirs)
        const whole = madeWhole(ours, ours)
        expect(takeOver(whole, theirs, items, new Set()).elements).toEqual(whole.elements)
      }),
    )
  })
})
