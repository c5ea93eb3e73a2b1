import type { ReviewStep } from '@/model/review'
import { Button } from '@/ui/Button'
import styles from './review.module.css'
import { type Stage, stageWords } from './steps'
import { useToSettle } from './useToSettle'

interface LeftoversProps {
  readonly skipped: readonly ReviewStep[]
  readonly onGoTo: (stage: Stage) => void
}

/** What was not gone through, and what is still to settle. Neither keeps anybody from signing. */
export function Leftovers({ skipped, onGoTo }: LeftoversProps) {
  const left = useToSettle()
  const countOf = (step: ReviewStep) => (left && step !== 'changes' ? left[step].length : 0)
  const unsettled = (['decisions', 'acceptances', 'controls', 'assumptions'] as const).filter(
    (step) => !skipped.includes(step) && countOf(step) > 0,
  )
  if (skipped.length + unsettled.length === 0) {
    return <p className={styles.nothing}>Every step was gone through, and nothing is left over.</p>
  }
  return (
    <section className={styles.leftovers} aria-label="Left over">
      <p>
        {skipped.length > 0
          ? 'Not gone through, which the signed review will say, or not settled:'
          : 'Not settled yet, which keeps nobody from signing:'}
      </p>
      <ul>
        {[...skipped, ...unsettled].map((step) => (
          <li key={step}>
            <Button size="small" variant="quiet" onPress={() => onGoTo(step)}>
              {stageWords[step].title}
            </Button>
            {countOf(step) > 0 && (
              <span className={styles.quiet}>{countOf(step)} left to settle</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
