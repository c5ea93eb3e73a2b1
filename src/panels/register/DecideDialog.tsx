import { Dialog } from '@/ui/Dialog'
import { ResponseForm } from '../threats/ResponseForm'
import styles from './Register.module.css'
import type { Deciding } from './useRegisterTable'

interface DecideDialogProps {
  /** Null while nothing is being decided. */
  readonly deciding: Deciding | null
  readonly onClose: () => void
}

/** The whole form of a decision, about one threat or several. */
export function DecideDialog({ deciding, onClose }: DecideDialogProps) {
  const threats = deciding?.threats ?? []
  const [only, ...others] = threats
  const title = others.length > 0 ? `Decide ${threats.length} threats` : 'Decide'
  return (
    <Dialog title={title} isOpen={deciding !== null} onClose={onClose}>
      {deciding && (
        <div className={styles.form}>
          {others.length === 0 && <p>{only?.title}</p>}
          <ResponseForm threats={threats} first={deciding.first} onDone={onClose} />
        </div>
      )}
    </Dialog>
  )
}
