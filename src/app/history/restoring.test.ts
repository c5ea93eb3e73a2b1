import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restored } from '@/persistence/restored'
import { createDocumentStore } from '@/store/documentStore'
import { arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'

/** Edits, and an earlier version brought back after them. */
const restoring = fc.tuple(arbitraryEdits, arbitraryEdits).map(([before, after]) => {
  const revision = before.reduce((model, edit) => edit(model), blankModel)
  const present = after.reduce((model, edit) => edit(model), revision)
  const document = createDocumentStore(present)
  document.getState().edit('Restore', (model) => restored(revision, model))
  return { revision, present, document }
})

test('an earlier version that was brought back is there as it was, but for the numbers given since and the next review', () => {
  fc.assert(
    fc.property(restoring, ({ revision, present, document }) => {
      const { about, ...rest } = document.getState().model
      const { about: then, ...earlier } = revision
      const { lastNumber, nextReview } = present.about
      expect(rest).toEqual(earlier)
      expect(about).toEqual({ ...then, lastNumber, nextReview })
    }),
  )
})

test('undo takes the return to an earlier version back, and redo repeats it', () => {
  fc.assert(
    fc.property(restoring, ({ present, document }) => {
      const again = document.getState().model
      document.getState().undo()
      expect(document.getState().model).toEqual(present)
      document.getState().redo()
      expect(document.getState().model).toEqual(again)
    }),
  )
})
