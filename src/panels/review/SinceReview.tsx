import type { Review } from '@/model/review'
import { ChangesView } from '../changes/ChangesView'
import styles from './review.module.css'
import { useSince } from './useSince'

/** What has changed since a signed review. */
export function SinceReview({ review }: { readonly review: Review }) {
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
  return <ChangesView comparison={comparison} />
}
