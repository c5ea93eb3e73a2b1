import { ArrowRight } from 'lucide-react'
import { BandBadge, type BadgeBand } from './BandBadge'
import styles from './BandChange.module.css'

export interface BandChangeProps {
  /** Null where it was in no band. */
  readonly from: BadgeBand | null
  /** Null where it is in no band any more. */
  readonly to: BadgeBand | null
}

/** The band that something comes from, and the one that it goes to. */
export function BandChange({ from, to }: BandChangeProps) {
  return (
    <span className={styles.bands}>
      {from && <BandBadge band={from} />}
      {from && to && <ArrowRight aria-label="to" />}
      {to && <BandBadge band={to} />}
    </span>
  )
}
