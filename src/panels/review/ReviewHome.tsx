import { ArrowRight, FileText } from 'lucide-react'
import { beginReview, dropReview } from '@/model/edits/openReview'
import { type OpenReview, reviewSteps } from '@/model/review'
import { lastReview } from '@/review/signing/reviewsInOrder'
import { useEdit, useModel, useSession } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TextButton } from '@/ui/TextButton'
import { CadenceFields } from '../inspector/CadenceFields'
import { useUndoable } from '@/store/undoable'
import { EarlyReview } from './EarlyReview'
import type { ReviewTools } from './reviewTools'
import { SignedReviews } from './SignedReviews'
import styles from './review.module.css'
import { dayInWords } from '@/store/dayInWords'
import { firstOpen, stages, stageWords } from './steps'
import type { Whereabouts } from './useStage'
import { isFocusLost, useTitleFocus } from './useTitleFocus'

interface ReviewHomeProps {
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** Where the model stands between two reviews: the next one, and those that were signed. */
export function ReviewHome({ where, tools }: ReviewHomeProps) {
  const review = useModel(({ about }) => about.review ?? null)
  const title = useTitleFocus(isFocusLost)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 ref={title} className={styles.title} tabIndex={-1}>
            Review
          </h1>
          <Standing where={where} />
        </div>
        <Button size="small" onPress={tools.openReport}>
          <FileText aria-hidden /> Report and export…
        </Button>
      </header>
      <EarlyReview />
      {review ? <GoOn review={review} where={where} /> : <Begin where={where} />}
      <SignedReviews where={where} tools={tools} />
      <section className={styles.part} aria-labelledby="review-rhythm">
        <h2 id="review-rhythm" className={styles.partTitle}>
          Rhythm
        </h2>
        <div className={styles.rhythm}>
          <CadenceFields />
        </div>
      </section>
    </div>
  )
}

function Standing({ where }: { readonly where: Whereabouts }) {
  const isChanged = useSession((session) => session.isChangedSinceSigned)
  const last = useModel(lastReview)
  if (!last) {
    return (
      <p className={styles.ask}>
        Nobody has signed this model yet. A review goes through what changed, what is undecided and
        what runs out, and ends with a signature that anybody can check.
      </p>
    )
  }
  return (
    <p className={styles.ask}>
      Signed on {dayInWords(last.at)} by {last.by}
      {last.role && `, ${last.role}`}.{' '}
      {isChanged && (
        <TextButton tone="link" onPress={() => where.compareWith(last.id)}>
          Changed since signed
        </TextButton>
      )}
    </p>
  )
}

function Begin({ where }: { readonly where: Whereabouts }) {
  const edit = useEdit()
  const last = useModel(lastReview)
  const begin = () => {
    edit('Begin review', (model) => beginReview(model, new Date().toISOString(), last?.id ?? null))
    where.goTo('changes')
  }
  return (
    <section className={styles.card} aria-label="Next review">
      <ol className={styles.path}>
        {stages.map((stage) => (
          <li key={stage}>{stageWords[stage].title}</li>
        ))}
      </ol>
      <Button variant="primary" onPress={begin}>
        {last ? 'Begin the next review' : 'Begin the first review'}
      </Button>
    </section>
  )
}

interface GoOnProps {
  readonly review: OpenReview
  readonly where: Whereabouts
}

function GoOn({ review, where }: GoOnProps) {
  const change = useUndoable()
  const past = reviewSteps.filter((step) => review.steps[step]).length
  const next = firstOpen(review.steps)
  return (
    <section className={styles.card} aria-label="Review under way">
      <p>
        A review was begun on {dayInWords(review.startedAt)}. {past} of {reviewSteps.length} steps{' '}
        {past === 1 ? 'is' : 'are'} behind you.
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => where.goTo(next)}>
          Go on: {stageWords[next].title.toLowerCase()} <ArrowRight aria-hidden />
        </Button>
        <Button
          variant="quiet"
          onPress={() => change('Give up review', 'The review was given up.', dropReview)}
        >
          Give it up
        </Button>
      </div>
    </section>
  )
}
