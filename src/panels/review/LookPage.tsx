import { ArrowLeft, GitCompareArrows } from 'lucide-react'
import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { ChainReport } from '@/interchange/signing/verifyChain'
import type { Review } from '@/model/review'
import { today } from '@/store/today'
import { Button } from '@/ui/Button'
import { ChainVerdict } from './ChainVerdict'
import styles from './review.module.css'
import type { ReviewTools } from './reviewTools'
import { SignedLook } from './SignedLook'
import { SignedStatement } from './SignedStatement'
import { dayInWords } from '@/store/dayInWords'
import { useChainReport } from './useChainReport'
import type { Whereabouts } from './useStage'

interface LookPageProps {
  readonly review: Review
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** A signed state as it was, to be read and not changed. */
export function LookPage({ review, where, tools: { Drawing, KeyLine } }: LookPageProps) {
  const read = useMemo(() => readSnapshot(review), [review])
  const report = useChainReport()
  const isAltered = isAlteredIn(report, review)
  return (
    <div className={styles.page} data-wide>
      <div className={styles.back}>
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> All reviews
        </Button>
      </div>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>
            {isAltered ? 'Signed' : 'As signed'} on {dayInWords(review.at)}
            {isAltered && ', altered since'}
          </h1>
          <SignedStatement review={review} />
        </div>
        <Button size="small" onPress={() => where.compareWith(review.id)}>
          <GitCompareArrows aria-hidden /> Compare with now
        </Button>
      </header>
      {report && <ChainVerdict report={report} KeyLine={KeyLine} />}
      {read.type === 'refused' ? (
        <p className={styles.nothing}>What was signed cannot be read any more. {read.message}</p>
      ) : (
        <SignedLook read={read} day={today(new Date(review.at))} Drawing={Drawing} />
      )}
    </div>
  )
}

/** Whether the review no longer says what was signed. */
function isAlteredIn(report: ChainReport | null, { id }: Review): boolean {
  const reviews = report?.type === 'checked' ? report.reviews : []
  return reviews.some(({ review, isIntact }) => review.id === id && !isIntact)
}
