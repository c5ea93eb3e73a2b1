import { isInList } from '@/store/registerFilter'
import type { Threat } from '@/review/threat'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { printRegisterQuery } from '@/store/registerQuery'
import { dayInWords } from '@/store/dayInWords'
import styles from './review.module.css'
import { ThreatsToSettle } from './ThreatsToSettle'
import type { Whereabouts } from './useStage'

interface AcceptancesStepProps {
  readonly threats: readonly Threat[]
  readonly where: Whereabouts
}

/** The accepted risks whose time is over or nearly so, and the way to all others. */
export function AcceptancesStep({ threats, where }: AcceptancesStepProps) {
  const { go } = useWorkspace()
  const accepted = useAnalysis(
    (analysis) => analysis?.threats.filter((each) => isInList('accepted', each)).length ?? 0,
  )
  return (
    <>
      <ThreatsToSettle
        threats={threats}
        none="No acceptance has run out, and none ends within 30 days."
        where={where}
        note={until}
      />
      {accepted > 0 && (
        <p className={styles.below}>
          <Button
            size="small"
            variant="quiet"
            onPress={() => go('register', printRegisterQuery({ list: 'accepted' }))}
          >
            {accepted === 1 ? 'See the one accepted risk' : `See all ${accepted} accepted risks`}
          </Button>
        </p>
      )}
    </>
  )
}

function until({ decision, state }: Threat): string {
  if (!decision?.until) return ''
  return `${state === 'expired' ? 'ended' : 'until'} ${dayInWords(decision.until)}`
}
