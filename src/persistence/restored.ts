import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Moment } from '@/model/text'

/**
 * An edit that makes a revision the present state. Signed reviews stay, and with them the date of the
 * next and the one under way, if there is one; no threat number is given a second time.
 */
export function restored(revision: Model, present: Model): Model {
  const lastNumber = Math.max(revision.about.lastNumber, present.about.lastNumber)
  const { review: _thenUnderWay, ...about } = revision.about
  const { id, nextReview, review } = present.about
  return {
    ...revision,
    about: { ...about, id, lastNumber, nextReview, ...(review && { review }) },
    reviews: { ...revision.reviews, ...present.reviews },
  }
}

/** A revision as a model of its own, with the reviews that had been signed by then. */
export function restoredApart(
  revision: Model,
  at: Moment,
  present: Pick<Model, 'reviews'>,
  own: { readonly id: ModelId; readonly title: string; readonly createdAt: Moment },
): Model {
  const signed = Object.entries(present.reviews).filter(([, review]) => review.at <= at)
  return {
    ...revision,
    about: { ...revision.about, ...own },
    reviews: { ...revision.reviews, ...Object.fromEntries(signed) },
  }
}
