import { memo } from 'react'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { BandBadge } from '@/ui/BandBadge'
import { classes } from '@/ui/classes'
import { FateMark } from '../lens/FateMark'
import { useSeenRatings } from '../lens/seenRatings'
import rows from '../threatRow.module.css'
import { stateFlag } from '@/review/stateFlag'
import styles from './inbox.module.css'
import { TickBox } from './TickBox'

/** The list has little room, and what brought it back stands beside. */
const flagOf = (state: Threat['state']) => (state === 'expired' ? 'Expired' : stateFlag(state))

interface InboxRowProps {
  readonly threat: Threat
  readonly view: RiskView
  /** What stands in the row: what it is or, where that has been said above, only where. */
  readonly text: string
  /** What brought it back, in a few words. */
  readonly news: string
  readonly isInGroup: boolean
  readonly isCurrent: boolean
  readonly isTicked: boolean
}

/** One threat that waits for a decision. The tree around it listens to keys and presses. */
export const InboxRow = memo(function InboxRow(props: InboxRowProps) {
  const { threat, view, text, news, isInGroup, isCurrent, isTicked } = props
  const { id, state, decision } = threat
  const ratings = useSeenRatings(threat)
  return (
    <div
      role="treeitem"
      aria-level={isInGroup ? 2 : 1}
      aria-checked={isTicked}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-line={id}
      data-threat={id}
      className={classes(styles.line, isInGroup && styles.inGroup)}
    >
      <TickBox ticked={isTicked ? 'all' : 'none'} />
      <BandBadge band={ratings?.[view].band ?? 'unrated'} />
      <span className={rows.text}>
        {text || 'A threat without a title'}
        {news && <span className={styles.news}>{news}</span>}
      </span>
      <span className={rows.meta}>
        <FateMark id={id} />
        {decision?.number && <span>T-{decision.number}</span>}
        <span className={state === 'new' ? styles.isNew : styles.isBack}>{flagOf(state)}</span>
      </span>
    </div>
  )
})
