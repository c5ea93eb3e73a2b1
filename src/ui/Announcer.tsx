import { useSyncExternalStore } from 'react'
import { lastAnnouncement, onAnnouncement } from './announcement'
import styles from './Announcer.module.css'

/** Where the words of `announce` are read out from. It is on the page from the start. */
export function Announcer() {
  const words = useSyncExternalStore(onAnnouncement, lastAnnouncement)
  return (
    <output className={styles.hidden} aria-live="polite">
      {words}
    </output>
  )
}
