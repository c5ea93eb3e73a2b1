import { useMemo } from 'react'
import { weightyChanges } from '@/review/changes/weightyChanges'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { useModel } from '@/store/workspace'
import styles from './review.module.css'
import { dayInWords } from '@/store/dayInWords'
import { useSince } from './useSince'

/** So many reasons are named; more do not make it more urgent. */
const MOST = 4

/** Why a review should not wait for its day: what has changed since the last one that weighs. */
export function EarlyReview() {
  const reviews = useModel((model) => model.reviews)
  const isUnderWay = useModel(({ about }) => about.review !== undefined)
  const last = useMemo(() => lastReview({ reviews }), [reviews])
  const comparison = useSince(last)
  const weighty = useMemo(
    () => (comparison && 'changes' in comparison ? weightyChanges(comparison.changes) : []),
    [comparison],
  )
  if (!last || isUnderWay || weighty.length === 0) return null
  return (
    <section className={styles.early} aria-label="Why not wait">
      <p>
        Since {dayInWords(last.at)} something has changed that should not wait for the next date:
      </p>
      <ul>
        {weighty.slice(0, MOST).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {weighty.length > MOST && <li>and {weighty.length - MOST} more</li>}
      </ul>
    </section>
  )
}
