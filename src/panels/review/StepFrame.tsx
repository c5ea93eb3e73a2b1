import type { ReactNode } from 'react'
import { markReviewStep } from '@/model/edits/openReview'
import type { OpenReview, ReviewStep } from '@/model/review'
import { useEdit } from '@/store/workspace'
import { Button } from '@/ui/Button'
import styles from './steps.module.css'
import { askOf, type Stage, stageAfter, stageWords } from './steps'
import { useTitleFocus } from './useTitleFocus'

interface StepFrameProps {
  readonly stage: Stage
  readonly review: OpenReview
  readonly onGoTo: (stage: Stage) => void
  readonly children: ReactNode
}

/** One step: what it asks, what there is, and the way on. */
export function StepFrame({ stage, review, onGoTo, children }: StepFrameProps) {
  const title = useTitleFocus()
  return (
    <section className={styles.frame} aria-labelledby="review-step">
      <header>
        <h2 ref={title} id="review-step" className={styles.stepTitle} tabIndex={-1}>
          {stageWords[stage].title}
        </h2>
        <p className={styles.ask}>{askOf(stage, review)}</p>
      </header>
      <div className={styles.content}>{children}</div>
      {stage !== 'sign' && <StepFoot stage={stage} mark={review.steps[stage]} onGoTo={onGoTo} />}
    </section>
  )
}

interface StepFootProps {
  readonly stage: ReviewStep
  readonly mark: OpenReview['steps'][ReviewStep]
  readonly onGoTo: (stage: Stage) => void
}

function StepFoot({ stage, mark, onGoTo }: StepFootProps) {
  const edit = useEdit()
  const { title } = stageWords[stage]
  const next = stageAfter(stage)
  const markAndGo = (as: 'done' | 'skipped') => {
    const label = as === 'done' ? 'Go through' : 'Leave out'
    if (mark !== as) {
      edit(`${label} ${title.toLowerCase()}`, (model) => markReviewStep(model, stage, as))
    }
    onGoTo(next)
  }
  return (
    <footer className={styles.foot}>
      <Button variant="primary" onPress={() => markAndGo('done')}>
        {mark === 'done' ? 'Go on' : 'Done'}: {stageWords[next].title.toLowerCase()} next
      </Button>
      {mark !== 'done' && (
        <Button variant="quiet" onPress={() => markAndGo('skipped')}>
          Leave this step out
        </Button>
      )}
      {mark === 'skipped' && <span className={styles.hint}>Left out: the report will say so.</span>}
    </footer>
  )
}
