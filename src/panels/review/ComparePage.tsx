import { ArrowLeft } from 'lucide-react'
import type { Review } from '@/model/review'
import { Button } from '@/ui/Button'
import type { ReviewTools } from './reviewTools'
import styles from './review.module.css'
import { dayOf } from './signedWords'
import { SinceReview } from './SinceReview'
import type { Whereabouts } from './useStage'

interface ComparePageProps {
  readonly review: Review
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** The model of today beside a signed review. */
export function ComparePage({ review, where, tools }: ComparePageProps) {
  return (
    <div className={styles.page} data-wide>
      <div>
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> All reviews
        </Button>
      </div>
      <h1 className={styles.title}>
        Since {dayOf(review.at)}, when {review.by} signed
      </h1>
      <SinceReview review={review} OnDiagram={tools.OnDiagram} />
    </div>
  )
}
