import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Moment } from '@/model/text'

/**
 * An edit that makes a revision the present state. Signed reviews stay, and no threat number is given
 * a second time.
 */
export function restored(revision: Model, present: Model): Model {
  const lastNumber = Math.max(revision.about.lastNumber, present.about.lastNumber)
  return {
    ...revision,
    about: { ...revision.about, id: present.about.id, lastNumber },
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
