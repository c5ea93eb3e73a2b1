import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { readSnapshot } from './snapshot'

/** What two copies of a model have both come from: the last review that both hold, and what it signed. */
export interface Ancestor {
  readonly review: Review
  readonly model: Model
}

/**
 * The last signed state that two copies share, as this copy has it; null when there is none that can be
 * read. A review that says something else under the same hash is not taken at its word.
 */
export function commonAncestor(ours: Model, theirs: Model): Ancestor | null {
  const known = new Set(Object.values(theirs.reviews).map(({ sha256 }) => sha256))
  const shared = reviewsInOrder(ours).filter(({ sha256 }) => known.has(sha256))
  for (const review of shared.toReversed()) {
    const read = readSnapshot(review)
    if (read.type === 'read') return { review, model: read.model }
  }
  return null
}
