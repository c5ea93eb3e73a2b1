import { X } from 'lucide-react'
import { IconButton } from '@/ui/IconButton'
import type { AddedPack } from './packFileActions'
import { FaultList } from './FaultList'
import styles from './packs.module.css'

interface RefusedPackProps {
  readonly refused: Extract<AddedPack, { type: 'refused' }>
  readonly onClose: () => void
}

/** Why the file of a pack was not added, fault by fault. */
export function RefusedPack({ refused: { fileName, faults }, onClose }: RefusedPackProps) {
  return (
    <section className={styles.refused} role="alert">
      <div className={styles.head}>
        <h3>“{fileName}” was not added</h3>
        <IconButton label="Close the list of faults" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <FaultList faults={faults} />
    </section>
  )
}
