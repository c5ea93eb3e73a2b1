import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton'
import styles from './Pill.module.css'

export interface PillProps {
  readonly children: ReactNode
  /** What the button says that takes it away. */
  readonly removal: string
  readonly onRemove: () => void
}

/** One of several things that were chosen, each to be taken away. */
export function Pill({ children, removal, onRemove }: PillProps) {
  return (
    <span className={styles.pill}>
      {children}
      <IconButton size="tiny" label={removal} onPress={onRemove}>
        <X aria-hidden />
      </IconButton>
    </span>
  )
}
