import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeWhole } from '@/model/whole'
import { chosenAtFirst, mergeOutcome } from '@/review/merging/mergeOutcome'
import { mergeQuestions } from '@/review/merging/mergeQuestions'
import { createDocumentStore } from '@/store/documentStore'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'

test('what was taken over is undone in one step, to exactly the model before', () => {
  const three = fc.tuple(arbitraryModel(), arbitrarySteps(5), arbitrarySteps(5))
  fc.assert(
    fc.property(three, fc.boolean(), ([base, mine, other], isKnown) => {
      const [ours, theirs] = [mine, other].map((steps) => madeWhole(steps.reduce(step, base), base))
      if (!ours || !theirs) return
      const questions = mergeQuestions(isKnown ? base : null, ours, theirs)
      const store = createDocumentStore(ours)
      store.getState().edit('Take over changes', (model) => {
        return mergeOutcome(questions, chosenAtFirst(questions), model, theirs).model
      })
      expect(store.getState().past.length).toBeLessThanOrEqual(1)
      const taken = store.getState().model
      store.getState().undo()
      expect(store.getState().model).toEqual(ours)
      store.getState().redo()
      expect(store.getState().model).toEqual(taken)
    }),
    { numRuns: 60 },
  )
})
