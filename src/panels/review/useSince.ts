import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { Review } from '@/model/review'
import { today } from '@/store/today'
import { type Comparison, type Earlier, useComparison } from '../changes/useComparison'

/**
 * The model of today beside what was signed; null until they are compared and where there is nothing
 * to compare, and why, when what was signed cannot be read.
 */
export function useSince(
  review: Review | null,
): Comparison | null | { readonly unreadable: string } {
  const read = useMemo(() => review && readSnapshot(review), [review])
  const earlier = useMemo<Earlier | null>(
    () =>
      review && read?.type === 'read'
        ? { model: read.model, day: today(new Date(review.at)), findings: read.findings }
        : null,
    [read, review],
  )
  const comparison = useComparison(earlier)
  return read?.type === 'refused' ? { unreadable: read.message } : comparison
}
