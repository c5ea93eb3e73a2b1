import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { type Changes, changesBetween } from '@/review/changes/changesBetween'
import { type Side, sideOf } from '@/review/changes/side'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { isChangedSince } from '../signing/changedSince'
import { readSnapshot } from '../signing/snapshot'

/** What has changed since a review was signed; null changes when its snapshot cannot be read. */
export interface Since {
  readonly review: Review
  readonly changes: Changes | null
}

/**
 * The review to compare with: the last one, or the one before it while the model says what was signed
 * last, so that the report on a quarter tells what that quarter brought. Null before the first.
 */
export function reviewToCompare(model: Model): Review | null {
  const [last, before] = reviewsInOrder(model).toReversed()
  if (!last) return null
  return before && isChangedSince(last, model) === false ? before : last
}

/** Compares what was signed with what is now, both judged with the rules that each has in use today. */
export function changesSince(
  review: Review,
  now: Side,
  inUse: (model: Model) => Side['inUse'],
): Since {
  const signed = readSnapshot(review)
  if (signed.type !== 'read') return { review, changes: null }
  const before = atOnce(sideOf(signed.model, inUse(signed.model), review.at.slice(0, 10), signed))
  return { review, changes: changesBetween(before, now) }
}
