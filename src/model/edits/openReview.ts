import type { OpenReview, ReviewStep } from '../review'
import type { ReviewId } from '../id'
import type { Model } from '../model'
import type { Moment } from '../text'

/** The model with a review under way; what one that is under way has come to stays. */
export function beginReview(model: Model, at: Moment, since: ReviewId | null): Model {
  if (model.about.review) return model
  return withOpenReview(model, { startedAt: at, since, steps: {}, note: '' })
}

/** The model with a step of its review gone through or left out; null takes that back. */
export function markReviewStep(
  model: Model,
  step: ReviewStep,
  mark: OpenReview['steps'][ReviewStep] | null,
): Model {
  const { review } = model.about
  if (!review) return model
  const { [step]: _before, ...others } = review.steps
  return withOpenReview(model, { ...review, steps: mark ? { ...others, [step]: mark } : others })
}

/** The model with what the review that is under way has to say as a whole. */
export function noteReview(model: Model, note: string): Model {
  const { review } = model.about
  return review ? withOpenReview(model, { ...review, note }) : model
}

/** The model without the review that is under way. What was settled in it stays settled. */
export function dropReview(model: Model): Model {
  const { review, ...about } = model.about
  return review ? { ...model, about } : model
}

function withOpenReview(model: Model, review: OpenReview): Model {
  return { ...model, about: { ...model.about, review } }
}
