import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { isSameContent } from '../content'
import { recordCounts } from './recordCounts'

const controls = [] as const

const states = fc.tuple(arbitraryEdits, arbitraryEdits).map(([first, then]) => {
  const model = first.reduce((each, edit) => edit(each), blankModel)
  const after = then.reduce((each, edit) => edit(each), model)
  return { before: { model, controls }, after: { model: after, controls } }
})

test('nothing is counted between two states that say the same', () => {
  fc.assert(
    fc.property(states, ({ before, after }) => {
      fc.pre(isSameContent(before.model, after.model))
      expect(Object.values(recordCounts(before, after))).toEqual([0, 0, 0, 0])
    }),
  )
})

test('what came between two states went when they are told the other way round', () => {
  fc.assert(
    fc.property(states, ({ before, after }) => {
      const { added, removed, changed, decided } = recordCounts(before, after)
      expect(recordCounts(after, before)).toEqual({
        added: removed,
        removed: added,
        changed,
        decided,
      })
    }),
  )
})
