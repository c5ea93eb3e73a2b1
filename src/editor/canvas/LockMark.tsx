import { LockKeyhole } from 'lucide-react'
import styles from './LockMark.module.css'

/** Tells why something that is selected does not move. */
export function LockMark({ isShown }: { readonly isShown: boolean }) {
  if (!isShown) return null
  return (
    <span className={styles.lock} title="Locked in its place">
      <LockKeyhole aria-hidden size={12} />
    </span>
  )
}
