import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { Review } from '@/model/review'
import { changesBetween } from '@/review/changes/changesBetween'
import { today } from '@/store/today'
import { type Comparison, type Earlier, useComparison, useSide } from '../changes/useComparison'

/**
 * The model of today, or of a later review, beside what was signed; null until they are compared and
 * where there is nothing to compare, and why, when what was signed cannot be read.
 */
export function useSince(
  review: Review | null,
  until: Review | null = null,
): Comparison | null | { readonly unreadable: string } {
  const [one, other] = [useSigned(review), useSigned(until)]
  const withNow = useComparison(until ? null : one.state)
  const between = useBetween(until ? one.state : null, other.state)
  const unreadable = one.unreadable ?? other.unreadable
  if (unreadable !== null) return { unreadable }
  return until ? between : withNow
}

interface Signed {
  readonly state: Earlier | null
  readonly unreadable: string | null
}

function useSigned(review: Review | null): Signed {
  return useMemo(() => {
    const read = review && readSnapshot(review)
    if (!review || !read) return { state: null, unreadable: null }
    if (read.type === 'refused') return { state: null, unreadable: read.message }
    const { model, findings } = read
    return { state: { model, day: today(new Date(review.at)), findings }, unreadable: null }
  }, [review])
}

function useBetween(one: Earlier | null, other: Earlier | null): Comparison | null {
  const [before, after] = [useSide(one), useSide(other)]
  // Both are judged by the rules of today, so none of what differs comes from the rules.
  return useMemo(
    () => before && after && { before, after, changes: changesBetween(before, after) },
    [before, after],
  )
}
