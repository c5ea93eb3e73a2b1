import type { ThreatGroup } from '@/review/groups'
import { Dialog } from '@/ui/Dialog'
import { ResponseForm } from './ResponseForm'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface DecideTogetherProps {
  /** Null while the dialog is closed. */
  readonly group: ThreatGroup | null
  readonly onClose: () => void
}

/** One response and one reason for the same problem at several places. */
export function DecideTogether({ group, onClose }: DecideTogetherProps) {
  return (
    <Dialog title="Decide together" isOpen={group !== null} onClose={onClose}>
      {group && (
        <div className={styles.form}>
          <ul className={detail.clauses}>
            {group.threats.map(({ id, title }) => (
              <li key={id} className={detail.cardText}>
                {title}
              </li>
            ))}
          </ul>
          <ResponseForm threats={group.threats} onDone={onClose} />
        </div>
      )}
    </Dialog>
  )
}
