import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { Model } from '@/model/model'
import type { Review } from '@/model/review'

/**
 * The signed reviews of a model, the first one first: each after those that it names as the ones before
 * it, and otherwise by date, since the clocks of two signers may differ.
 */
export function reviewsInOrder({ reviews }: Pick<Model, 'reviews'>): readonly Review[] {
  const waiting = Object.values(reviews).toSorted(byDate)
  const unsaid = new Set(waiting.map(({ sha256 }) => sha256))
  const ordered: Review[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (review) => !hashesBefore(review).some((hash) => unsaid.has(hash)),
    )
    // Those that were altered may name each other in a ring.
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (!next) break
    ordered.push(next)
    unsaid.delete(next.sha256)
  }
  return ordered
}

/** The review that was signed last; null before the first. */
export function lastReview(model: Pick<Model, 'reviews'>): Review | null {
  return reviewsInOrder(model).at(-1) ?? null
}

/** The reviews that no other one comes after: one, but where copies of the model were signed apart. */
export function openEnds(model: Pick<Model, 'reviews'>): readonly Review[] {
  const ordered = reviewsInOrder(model)
  const followed = new Set(ordered.flatMap(hashesBefore))
  return ordered.filter(({ sha256 }) => !followed.has(sha256))
}

/** The hashes of the reviews that one comes after. */
export function hashesBefore({ previous, joins = [] }: Review): readonly string[] {
  return previous === null ? joins : [previous, ...joins]
}

function byDate(one: Review, other: Review): number {
  return inCodeUnitOrder(one.at, other.at) || inCodeUnitOrder(one.id, other.id)
}
