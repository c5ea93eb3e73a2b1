import { describe, expect, test } from 'vitest'
import { emptyModel } from '../emptyModel'
import { DiagramId, ModelId, ReviewId } from '../id'
import { beginReview, dropReview, markReviewStep, noteReview } from './openReview'

const at = '2026-11-22T10:00:00.000Z'
const model = emptyModel(ModelId.parse('m1'), DiagramId.parse('d1'), at)
const begun = beginReview(model, at, null)

describe('a review under way', () => {
  test('is begun once, and goes on where it was left', () => {
    const further = markReviewStep(begun, 'changes', 'done')
    expect(beginReview(further, '2026-11-23T10:00:00.000Z', ReviewId.parse('r1'))).toBe(further)
  })

  test('knows the steps that were gone through and those that were left out', () => {
    const marked = markReviewStep(markReviewStep(begun, 'changes', 'done'), 'controls', 'skipped')
    expect(marked.about.review?.steps).toEqual({ changes: 'done', controls: 'skipped' })
    expect(markReviewStep(marked, 'changes', null).about.review?.steps).toEqual({
      controls: 'skipped',
    })
  })

  test('can be given up, and leaves nothing behind', () => {
    expect(dropReview(noteReview(begun, 'We met on Monday.'))).toEqual(model)
  })

  test('cannot be marked or noted when there is none', () => {
    expect(markReviewStep(model, 'changes', 'done')).toBe(model)
    expect(noteReview(model, 'x')).toBe(model)
    expect(dropReview(model)).toBe(model)
  })
})
