import { ArrowLeft } from 'lucide-react'
import type { Review } from '@/model/review'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import type { ReviewTools } from './reviewTools'
import styles from './review.module.css'
import { dayOf } from './signedWords'
import { SinceReview } from './SinceReview'
import type { Whereabouts } from './useStage'
import { useTitleFocus } from './useTitleFocus'

interface ComparePageProps {
  readonly review: Review
  /** Null compares with the model of today. */
  readonly until: Review | null
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** The model of today, or of another signed review, beside a signed one. */
export function ComparePage({ review, until, where, tools }: ComparePageProps) {
  const title = useTitleFocus()
  const reviews = useModel((model) => model.reviews)
  const inOrder = reviewsInOrder({ reviews })
  const numbered = inOrder.map(({ id, by, at }, index) => ({
    id: String(id),
    label: `Review ${index + 1}`,
    hint: `${dayOf(at)}, ${by}`,
  }))
  const at = inOrder.findIndex(({ id }) => id === review.id)
  const later = numbered.slice(at + 1)
  return (
    <div className={styles.page} data-wide>
      <div>
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> All reviews
        </Button>
      </div>
      <h1 ref={title} className={styles.title} tabIndex={-1}>
        Since {dayOf(review.at)}, when {review.by} signed
      </h1>
      {later.length > 0 && (
        <div className={styles.with}>
          <Select<string>
            label="Compared with"
            options={[{ id: 'now', label: 'Now' }, ...later]}
            value={until?.id ?? 'now'}
            onChange={(id) => where.compareWith(review.id, id === 'now' ? null : id)}
          />
        </div>
      )}
      <SinceReview
        key={until?.id ?? ''}
        review={review}
        until={until}
        OnDiagram={tools.OnDiagram}
      />
    </div>
  )
}
