import { useMemo } from 'react'
import { weightyChanges } from '@/review/changes/weightyChanges'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { useModel, useWorkspace } from '@/store/workspace'
import { TextButton } from '@/ui/TextButton'
import { useSince } from '../review/useSince'
import { dayInWords } from '@/store/dayInWords'
import { dueWords } from './dueWords'
import styles from './ReviewSuggestion.module.css'
import { useReviewDue } from './useReviewDue'
import { weightOf, weightWords } from './weightWords'

/** Suggests a review that is due, or that should not wait for its date; nothing while there is time. */
export function ReviewSuggestion() {
  const { go } = useWorkspace()
  const isUnderWay = useModel(({ about }) => about.review !== undefined)
  const due = useReviewDue()
  const early = useEarlyWords()
  const isNear = due.state !== 'later' && due.state !== 'release'
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

/** What has changed since the last review that should not wait; null for nothing, and until it is known. */
function useEarlyWords(): string | null {
  const reviews = useModel((model) => model.reviews)
  const last = useMemo(() => lastReview({ reviews }), [reviews])
  const comparison = useSince(last)
  return useMemo(() => {
    if (!last || !comparison || !('changes' in comparison)) return null
    const words = weightWords(weightOf(weightyChanges(comparison.changes)))
    return words && `Since the review of ${dayInWords(last.at)}: ${words}`
  }, [last, comparison])
}
