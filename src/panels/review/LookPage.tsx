import { ArrowLeft, GitCompareArrows } from 'lucide-react'
import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { Review } from '@/model/review'
import { today } from '@/store/today'
import { Button } from '@/ui/Button'
import { ChainStatus } from './ChainStatus'
import styles from './review.module.css'
import type { ReviewTools } from './reviewTools'
import { SignedLook } from './SignedLook'
import { SignedStatement } from './SignedStatement'
import { dayInWords } from '@/store/dayInWords'
import type { Whereabouts } from './useStage'

interface LookPageProps {
  readonly review: Review
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** A signed state as it was, to be read and not changed. */
export function LookPage({ review, where, tools: { Drawing, KeyLine } }: LookPageProps) {
  const read = useMemo(() => readSnapshot(review), [review])
  return (
    <div className={styles.page} data-wide>
      <div className={styles.back}>
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> All reviews
        </Button>
      </div>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>As signed on {dayInWords(review.at)}</h1>
          <SignedStatement review={review} />
        </div>
        <Button size="small" onPress={() => where.compareWith(review.id)}>
          <GitCompareArrows aria-hidden /> Compare with now
        </Button>
      </header>
      <ChainStatus KeyLine={KeyLine} />
      {read.type === 'refused' ? (
        <p className={styles.nothing}>What was signed cannot be read any more. {read.message}</p>
      ) : (
        <SignedLook read={read} day={today(new Date(review.at))} Drawing={Drawing} />
      )}
    </div>
  )
}
