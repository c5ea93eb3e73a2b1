import { useState } from 'react'
import type { Threat } from '@/review/threat'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { keepThem } from '../inbox/deciding'
import { dayInWords } from '@/store/dayInWords'
import { lastDecider } from './decider'
import detail from './detail.module.css'
import styles from './threats.module.css'
import { untilChoices } from './untilChoices'

interface RenewAcceptanceProps {
  readonly threat: Threat
  readonly onDecideAnew: () => void
}

/** An acceptance that has run out or soon will: it holds on after one press, or something else is decided. */
export function RenewAcceptance({ threat, onDecideAnew }: RenewAcceptanceProps) {
  const workspace = useWorkspace()
  const [choices] = useState(() => untilChoices(new Date()))
  const until = threat.decision?.until
  const isOver = threat.state === 'expired'
  return (
    <section
      className={detail.box}
      aria-label={isOver ? 'Acceptance expired' : 'Acceptance ends soon'}
    >
      <h3 className={detail.heading}>
        The acceptance {isOver ? 'ended' : 'ends'}
        {until ? ` on ${dayInWords(until)}` : ''}
      </h3>
      <p className={styles.quiet}>Accept it again until:</p>
      <div className={styles.actions}>
        {choices.map(({ id, label, day }) => (
          <Button
            key={id}
            size="small"
            aria-label={`Accept again until ${dayInWords(day)}`}
            onPress={() =>
              keepThem(workspace, [threat], {
                by: lastDecider(),
                at: new Date().toISOString(),
                until: day,
              })
            }
          >
            {label}
          </Button>
        ))}
        {isOver && (
          <Button size="small" variant="quiet" onPress={onDecideAnew}>
            Decide anew
          </Button>
        )}
      </div>
    </section>
  )
}
