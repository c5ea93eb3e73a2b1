import { isAlike } from '@/model/isAlike'
import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { openEnds } from '@/review/signing/reviewsInOrder'

type Signed = Pick<Model, 'reviews'>

/** What the signed reviews of two copies come to once both are in one model. */
export interface MetReviews {
  /** Those of the other copy that are not here yet; they come along in any case. */
  readonly coming: readonly Review[]
  /** Those that say something else in the other copy; the ones here stay. */
  readonly otherwise: readonly Review[]
  /** The last ones, where copies were signed apart; empty while there is only one end. */
  readonly ends: readonly Review[]
}

/** Meets the signed reviews of another copy with those that are here. */
export function metReviews(ours: Signed, theirs: Signed): MetReviews {
  const here = new Map<string, Review>(Object.entries(ours.reviews))
  const there = Object.values(theirs.reviews)
  const coming = there.filter(({ id }) => !here.has(id))
  const otherwise = there.filter((review) => {
    const mine = here.get(review.id)
    return mine !== undefined && !isAlike(mine, review)
  })
  const ends = openEnds({ reviews: { ...theirs.reviews, ...ours.reviews } })
  return { coming, otherwise, ends: ends.length > 1 ? ends : [] }
}
