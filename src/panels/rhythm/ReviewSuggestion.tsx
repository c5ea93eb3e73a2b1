import { dayInWords } from '@/store/dayInWords'
import { useModel, useWorkspace } from '@/store/workspace'
import { TextButton } from '@/ui/TextButton'
import { useWeighty } from '../review/useWeighty'
import { dueWords } from './dueWords'
import styles from './ReviewSuggestion.module.css'
import { useReviewDue } from './useReviewDue'
import { weightOf, weightWords } from './weightWords'

/** Suggests a review that is due, or that should not wait for its date; nothing while there is time. */
export function ReviewSuggestion() {
  const { go } = useWorkspace()
  const isUnderWay = useModel(({ about }) => about.review !== undefined)
  const due = useReviewDue()
  const weighty = useWeighty()
  const isNear = due.state !== 'later' && due.state !== 'release'
  const early =
    weighty &&
    `Since the review of ${dayInWords(weighty.since)}: ${weightWords(weightOf(weighty.changes))}`
  const said = [...(isNear ? [dueWords(due)] : []), ...(early ? [early] : [])]
  if (said.length === 0) return null
  return (
    <p className={styles.suggestion}>
      {said.join('. ')}.{' '}
      <TextButton tone="link" onPress={() => go('review')}>
        {isUnderWay ? 'Go on with the review' : 'Review now'}
      </TextButton>
    </p>
  )
}
