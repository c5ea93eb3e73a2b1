import { dayInWords } from '@/store/dayInWords'
import { useModel } from '@/store/workspace'
import styles from './review.module.css'
import { useWeighty } from './useWeighty'

/** So many reasons are named; more do not make it more urgent. */
const MOST = 4

/** Why a review should not wait for its day: what has changed since the last one that weighs. */
export function EarlyReview() {
  const isUnderWay = useModel(({ about }) => about.review !== undefined)
  const weighty = useWeighty()
  if (!weighty || isUnderWay) return null
  const { since, changes } = weighty
  return (
    <section className={styles.early} aria-label="Why not wait">
      <p>Since {dayInWords(since)} something has changed that should not wait for the next date:</p>
      <ul>
        {changes.slice(0, MOST).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {changes.length > MOST && <li>and {changes.length - MOST} more</li>}
      </ul>
    </section>
  )
}
