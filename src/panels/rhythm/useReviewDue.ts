import { useMemo } from 'react'
import type { Day } from '@/model/text'
import { type ReviewDue, reviewDay, reviewDue } from '@/review/rhythm/reviewDue'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { rhythmIn } from '@/store/rhythm'
import { today } from '@/store/today'
import { useModel } from '@/store/workspace'

/** When the open model is to be reviewed. */
export function useReviewDue(): ReviewDue {
  return reviewDue(useRhythm(), today())
}

/** The day of the next review of the open model; null while it waits for a release. */
export function useReviewDay(): Day | null {
  return reviewDay(useRhythm())
}

function useRhythm() {
  const reviews = useModel((model) => model.reviews)
  const { cadence, nextReview, createdAt } = useModel(({ about }) => about)
  const reviewed = useMemo(() => lastReview({ reviews }), [reviews])
  return rhythmIn({ cadence, nextReview, createdAt, reviewed })
}
