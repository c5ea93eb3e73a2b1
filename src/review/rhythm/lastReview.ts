import type { Model } from '@/model/model'
import type { Review } from '@/model/review'

/** The review that was signed last; null before the first. */
export function lastReviewOf(reviews: Model['reviews']): Review | null {
  return Object.values(reviews).reduce<Review | null>(
    (last, review) => (last === null || review.at > last.at ? review : last),
    null,
  )
}
