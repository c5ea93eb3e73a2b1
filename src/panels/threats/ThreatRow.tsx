import { isToldAbove } from '@/review/groups'
import type { Threat } from '@/review/threat'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { FateMark } from '../lens/FateMark'
import { useSeenRatings } from '../lens/seenRatings'
import rows from '../threatRow.module.css'
import { namesOf } from '@/rules/explain/nameOf'
import { stateFlag } from '@/review/stateFlag'
import styles from './threats.module.css'

interface ThreatRowProps {
  readonly threat: Threat
  /** What a rule found has been said above, so the row says only where. */
  readonly isInGroup?: boolean
  /** Where the row does not stand among the threats: what shows them. */
  readonly onOpen?: () => void
}

/** One threat in a list; pressing it opens it. */
export function ThreatRow({ threat, isInGroup = false, onOpen }: ThreatRowProps) {
  const { session } = useWorkspace()
  const view = useSession((state) => state.riskView)
  const isOpen = useSession((state) => state.openThreat === threat.id)
  const where = useModel((model) => namesOf(threat.on, model))
  const ratings = useSeenRatings(threat)
  const returned = threat.state === 'changed' || threat.state === 'expired'
  return (
    <button
      type="button"
      className={rows.row}
      aria-current={isOpen}
      data-threat={threat.id}
      onClick={() => {
        session.getState().openThreatOf(threat.id)
        onOpen?.()
      }}
    >
      <BandBadge band={ratings?.[view].band ?? 'unrated'} />
      <span className={rows.text}>
        {isInGroup && isToldAbove(threat) ? where : threat.title || 'A threat without a title'}
      </span>
      <span className={rows.meta}>
        {returned && <span className={styles.flag}>{stateFlag(threat.state)}</span>}
        {threat.decision?.number && <span>T-{threat.decision.number}</span>}
        <FateMark id={threat.id} />
      </span>
    </button>
  )
}
