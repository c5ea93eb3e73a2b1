import { ArrowLeft, Download, FileText } from 'lucide-react'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { AddToCalendar } from '../rhythm/AddToCalendar'
import type { ReviewTools } from './reviewTools'
import styles from './review.module.css'
import { dayInWords } from '@/store/dayInWords'
import type { Whereabouts } from './useStage'
import { useTitleFocus } from './useTitleFocus'

interface SignedProps {
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** A review has just been signed: what to hand over, and to whom it proves what. */
export function Signed({ where, tools }: SignedProps) {
  const review = useModel(lastReview)
  const title = useTitleFocus()
  return (
    <section className={styles.page} aria-labelledby="signed">
      <div className={styles.back}>
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> All reviews
        </Button>
      </div>
      <h1 ref={title} id="signed" className={styles.title} tabIndex={-1}>
        {review ? `Signed on ${dayInWords(review.at)} by ${review.by}` : 'Nothing is signed yet'}
      </h1>
      {review && (
        <>
          <div className={styles.part}>
            <p className={styles.ask}>
              Hand over the file to whoever works on with the model, and the report to whoever only
              reads it. Both carry this hash:
            </p>
            <p className={styles.hash}>{review.sha256}</p>
            <p className={styles.ask}>
              Whoever opens the file in Corral, or runs <code>corral verify</code> on it, is told
              exactly what was altered since.{' '}
              {review.signature ? 'It is signed with a key.' : 'It is signed by name only.'}
            </p>
          </div>
          <div className={styles.actions}>
            <Button variant="primary" onPress={tools.exportFile}>
              <Download aria-hidden /> Export the model file
            </Button>
            <Button onPress={tools.openReport}>
              <FileText aria-hidden /> Make the report…
            </Button>
            <AddToCalendar size="medium" />
          </div>
        </>
      )}
    </section>
  )
}
