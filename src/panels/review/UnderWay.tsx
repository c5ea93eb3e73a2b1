import { ArrowLeft } from 'lucide-react'
import type { OpenReview } from '@/model/review'
import type { ToSettle } from '@/review/reviewing/toSettle'
import { Button } from '@/ui/Button'
import { AcceptancesStep } from './AcceptancesStep'
import { AssumptionsStep } from './AssumptionsStep'
import { ChangesStep } from './ChangesStep'
import { ControlsStep } from './ControlsStep'
import type { ReviewTools } from './reviewTools'
import { SignStep } from './SignStep'
import { StepFrame } from './StepFrame'
import { StepList } from './StepList'
import styles from './steps.module.css'
import type { Stage } from './steps'
import { ThreatsToSettle } from './ThreatsToSettle'
import type { Whereabouts } from './useStage'
import { useToSettle } from './useToSettle'

interface UnderWayProps {
  readonly review: OpenReview
  readonly stage: Stage
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

/** A review under way: its steps, and the one that is looked at. It can be left and taken up again. */
export function UnderWay(props: UnderWayProps) {
  const { review, stage, where } = props
  const left = useToSettle()
  return (
    <div className={styles.underWay}>
      <aside className={styles.aside} aria-label="Review">
        <Button size="small" variant="quiet" onPress={() => where.goTo(null)}>
          <ArrowLeft aria-hidden /> <span className={styles.backWords}>All reviews</span>
        </Button>
        <h1 className={styles.sideTitle}>Review</h1>
        <StepList review={review} stage={stage} left={left} onGoTo={where.goTo} />
        <p className={styles.hint}>You can leave at any time and go on later.</p>
      </aside>
      <StepFrame key={stage} stage={stage} review={review} onGoTo={where.goTo}>
        {left && <Step {...props} left={left} />}
      </StepFrame>
    </div>
  )
}

function Step({ stage, left, review, where, tools }: UnderWayProps & { readonly left: ToSettle }) {
  switch (stage) {
    case 'changes':
      return <ChangesStep since={review.since} OnDiagram={tools.OnDiagram} />
    case 'decisions':
      return (
        <ThreatsToSettle
          threats={left.decisions}
          none="Every threat is decided, and nothing has changed that a decision was made on."
          where={where}
          note={({ state }) => (state === 'new' ? 'Not decided' : '')}
        />
      )
    case 'acceptances':
      return <AcceptancesStep threats={left.acceptances} where={where} />
    case 'controls':
      return <ControlsStep controls={left.controls} />
    case 'assumptions':
      return <AssumptionsStep />
    case 'sign':
      return <SignStep review={review} where={where} tools={tools} />
  }
}
