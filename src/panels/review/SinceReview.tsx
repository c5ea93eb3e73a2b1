import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { Review } from '@/model/review'
import { today } from '@/store/today'
import { ChangesView } from '../changes/ChangesView'
import { type Earlier, useComparison } from '../changes/useComparison'
import styles from './review.module.css'

/** What has changed since a signed review. */
export function SinceReview({ review }: { readonly review: Review }) {
  const read = useMemo(() => readSnapshot(review), [review])
  const earlier = useMemo<Earlier | null>(
    () =>
      read.type === 'read'
        ? { model: read.model, day: today(new Date(review.at)), findings: read.findings }
        : null,
    [read, review.at],
  )
  const comparison = useComparison(earlier)
  if (read.type === 'refused') {
    return (
      <p className={styles.nothing}>
        What was signed cannot be read any more, so there is nothing to compare with. {read.message}
      </p>
    )
  }
  if (!comparison) return <p className={styles.quiet}>Comparing…</p>
  return <ChangesView comparison={comparison} />
}
