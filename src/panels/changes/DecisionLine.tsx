import { decisionInWords } from '@/review/changes/changesInWords'
import type { DecisionChange } from '@/review/changes/decisionChange'
import styles from './changes.module.css'

/** What somebody said about a threat since: what, who, when, and why. */
export function DecisionLine({ change }: { readonly change: DecisionChange }) {
  return (
    <li className={styles.line}>
      <p>{change.title || 'A threat without a title'}</p>
      <p className={styles.quiet}>
        {decisionInWords(change)}
        {change.reason.trim() && `: ${change.reason.trim()}`}
      </p>
    </li>
  )
}
