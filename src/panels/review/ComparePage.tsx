import { ArrowLeft } from 'lucide-react'
import { Button } from '@/ui/Button'
import type { ReviewTools } from './reviewTools'
import styles from './review.module.css'
import type { Whereabouts } from './useStage'
import { useTitleFocus } from './useTitleFocus'

interface ComparePageProps {
  /** The id of a signed review, or of an earlier version. */
  readonly since: string
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** What differs between two states: signed reviews, earlier versions, and now. */
export function ComparePage({ since, where, tools: { Comparing } }: ComparePageProps) {
  const title = useTitleFocus()
  return (
    <div className={styles.page} data-wide>
      <div className={styles.back}>
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> All reviews
        </Button>
      </div>
      <h1 ref={title} className={styles.title} tabIndex={-1}>
        What changed
      </h1>
      <Comparing since={since} until={where.until} onChoose={where.compareWith} />
    </div>
  )
}
