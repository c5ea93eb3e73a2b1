import { Check, Minus } from 'lucide-react'
import styles from './inbox.module.css'

/** The box of a line, for the eye and the pointer; the line itself says whether it is ticked. */
export function TickBox({ ticked }: { readonly ticked: 'all' | 'some' | 'none' }) {
  const Mark = ticked === 'some' ? Minus : Check
  return (
    <span className={styles.tick} data-tick aria-hidden>
      <span className={styles.box} data-ticked={ticked}>
        <Mark strokeWidth={3} />
      </span>
    </span>
  )
}
