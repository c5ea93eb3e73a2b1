import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReviewId } from '@/model/id'
import type { Model } from '@/model/model'
import { isSameContent } from '@/review/content'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { signed, withReview } from '../signing/sign'
import { reviewToCompare } from './changesSince'

async function reviewed(model: Model, month: number): Promise<Model> {
  const said = { id: ReviewId.parse(`r${month}`), by: 'A. Kim', role: '', note: '', next: null }
  const at = `2026-0${month}-01T12:00:00.000Z`
  const result = await signed(model, { ...said, at }, { findings: [], packs: [] })
  return result.type === 'refused' ? expect.fail(result.message) : withReview(model, result.review)
}

const after = (model: Model, edits: readonly ((model: Model) => Model)[]) =>
  edits.reduce((rest, edit) => edit(rest), model)

test('just signed, a model is compared with the review before, so that the quarter is told', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, arbitraryEdits, async (first, second) => {
      expect(reviewToCompare(after(blankModel, first))).toBeNull()
      const once = await reviewed(after(blankModel, first), 1)
      expect(reviewToCompare(once)?.id).toBe('r1')
      const twice = await reviewed(after(once, second), 4)
      expect(reviewsInOrder(twice)).toHaveLength(2)
      expect(reviewToCompare(twice)?.id).toBe('r1')
    }),
  )
})

test('as soon as the model says something else than what was signed last, that is compared with', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEdits, async (edits) => {
      const twice = await reviewed(await reviewed(blankModel, 1), 4)
      const now = after(twice, edits)
      fc.pre(!isSameContent(now, twice))
      expect(reviewToCompare(now)?.id).toBe('r4')
    }),
  )
})
