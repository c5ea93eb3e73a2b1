import { useMemo } from 'react'
import type { Moment } from '@/model/text'
import { type WeightyChange, weightyChanges } from '@/review/changes/weightyChanges'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { useModel } from '@/store/workspace'
import { useSince } from './useSince'

/** What should not wait for the next review, and since when. */
interface Weighty {
  readonly since: Moment
  readonly changes: readonly [WeightyChange, ...WeightyChange[]]
}

/** What has changed since the last review that should not wait; null for nothing, and until it is known. */
export function useWeighty(): Weighty | null {
  const reviews = useModel((model) => model.reviews)
  const last = useMemo(() => lastReview({ reviews }), [reviews])
  const comparison = useSince(last)
  return useMemo(() => {
    if (!last || !comparison || !('changes' in comparison)) return null
    const [first, ...others] = weightyChanges(comparison.changes)
    return first ? { since: last.at, changes: [first, ...others] } : null
  }, [last, comparison])
}
