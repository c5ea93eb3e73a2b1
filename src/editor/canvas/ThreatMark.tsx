import type { Badge } from '@/review/badges'
import { BadgeCounts } from './BadgeCounts'
import styles from './ThreatMark.module.css'

interface ThreatMarkProps {
  readonly badge: Badge
  /** Whether it whispers, as it does on what is not selected. */
  readonly isQuiet: boolean
}

/**
 * How many threats are open here and how bad the worst is; where none is, but some hang on an answer,
 * a question mark. The record says the same in words.
 */
export function ThreatMark({ badge, isQuiet }: ThreatMarkProps) {
  if (badge.count === 0 && !badge.was) {
    return (
      <span className={styles.asking} data-quiet={isQuiet} aria-hidden>
        ?
      </span>
    )
  }
  return (
    <span className={styles.mark} data-quiet={isQuiet && !badge.was} aria-hidden>
      <BadgeCounts badge={badge} />
    </span>
  )
}
