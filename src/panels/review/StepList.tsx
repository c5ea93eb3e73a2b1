import { Check, CircleDashed, Minus } from 'lucide-react'
import type { OpenReview } from '@/model/review'
import type { ToSettle } from '@/review/reviewing/toSettle'
import { classes } from '@/ui/classes'
import styles from './steps.module.css'
import { type Stage, stages, stageWords } from './steps'

interface StepListProps {
  readonly review: OpenReview
  readonly stage: Stage
  readonly left: ToSettle | null
  readonly onGoTo: (stage: Stage) => void
}

/** The steps of a review with how far each has come. They can be taken in any order. */
export function StepList({ review, stage, left, onGoTo }: StepListProps) {
  return (
    <nav aria-label="Steps of the review">
      <ol className={styles.steps}>
        {stages.map((each) => (
          <li key={each}>
            <button
              ref={each === stage ? intoView : null}
              type="button"
              className={styles.step}
              aria-current={each === stage ? 'step' : undefined}
              onClick={() => onGoTo(each)}
            >
              <Mark mark={each === 'sign' ? undefined : review.steps[each]} />
              <span>{stageWords[each].title}</span>
              <Left count={countOf(each, left)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** On a small screen the step may be past the edge. */
function intoView(step: HTMLElement | null) {
  step?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** How much a step has to settle; null where it cannot be counted. */
function countOf(stage: Stage, left: ToSettle | null): number | null {
  if (!left || stage === 'changes' || stage === 'sign') return null
  return left[stage].length
}

function Left({ count }: { readonly count: number | null }) {
  if (count === null) return null
  return (
    <span className={classes(styles.stepCount, count === 0 && styles.nothing)}>
      {count === 0 ? 'nothing' : count}
      {count > 0 && <span className={styles.wide}> to settle</span>}
    </span>
  )
}

function Mark({ mark }: { readonly mark: OpenReview['steps'][keyof OpenReview['steps']] }) {
  if (mark === 'done') return <Check className={styles.done} aria-label="Done:" />
  if (mark === 'skipped') return <Minus aria-label="Left out:" />
  return <CircleDashed className={styles.open} aria-label="Open:" />
}
