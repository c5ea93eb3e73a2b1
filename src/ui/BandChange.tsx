import { ArrowRight } from 'lucide-react'
import { BandBadge, type BadgeBand } from './BandBadge'
import styles from './BandChange.module.css'

export interface BandChangeProps {
  /** Null where there was none. */
  readonly from: BadgeBand | null
  /** In words where it leaves the bands. */
  readonly to: BadgeBand | { readonly words: string }
}

/** The band that something comes from, and the one that it goes to. */
export function BandChange({ from, to }: BandChangeProps) {
  return (
    <span className={styles.bands}>
      {from && <BandBadge band={from} />}
      {from && <ArrowRight aria-label="to" />}
      {typeof to === 'string' ? (
        <BandBadge band={to} />
      ) : (
        <span className={styles.words}>{to.words}</span>
      )}
    </span>
  )
}
