import type { ReviewStep } from '@/model/review'
import { TextButton } from '@/ui/TextButton'
import styles from './Leftovers.module.css'
import review from './review.module.css'
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
    return <p className={review.nothing}>Every step was gone through, and nothing is left over.</p>
  }
  const leftAt = (step: ReviewStep) =>
    [
      skipped.includes(step) ? 'not gone through' : '',
      countOf(step) > 0 ? `${countOf(step)} to settle` : '',
    ]
      .filter((words) => words !== '')
      .join(', ')
  return (
    <section className={styles.leftovers} aria-label="Left over">
      <h3>Left over</h3>
      <p>
        {skipped.length > 0 && 'The signed review will say what was not gone through. '}
        {unsettled.length > 0 || skipped.some((step) => countOf(step) > 0)
          ? 'What is not settled keeps nobody from signing.'
          : ''}
      </p>
      <ul>
        {[...skipped, ...unsettled].map((step) => (
          <li key={step}>
            <TextButton tone="link" onPress={() => onGoTo(step)}>
              {stageWords[step].title}
            </TextButton>
            <span>{leftAt(step)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
