import type { Review } from '@/model/review'
import { ChangesView } from '../changes/ChangesView'
import type { OnDiagram } from '../changes/diagramSlot'
import styles from './review.module.css'
import { useSince } from './useSince'

interface SinceReviewProps {
  readonly review: Review
  readonly OnDiagram: OnDiagram
}

/** What has changed since a signed review. */
export function SinceReview({ review, OnDiagram }: SinceReviewProps) {
  const comparison = useSince(review)
  if (!comparison) return <p className={styles.quiet}>Comparing…</p>
  if ('unreadable' in comparison) {
    return (
      <p className={styles.nothing}>
        What was signed cannot be read any more, so there is nothing to compare with.{' '}
        {comparison.unreadable}
      </p>
    )
  }
  return <ChangesView comparison={comparison} OnDiagram={OnDiagram} />
}
