import type { ReactNode } from 'react'
import { Button } from '@/ui/Button'
import styles from './several.module.css'

interface SeveralBarProps {
  /** What is selected, as it is heard: “Selected threats”. */
  readonly label: string
  readonly count: number
  readonly onClear: () => void
  readonly children: ReactNode
}

/** The bar at the foot of a list: what can be done to all that are selected, each as one step. */
export function SeveralBar({ label, count, onClear, children }: SeveralBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={label}>
      <span className={styles.count}>{count} selected</span>
      {children}
      <Button size="small" variant="quiet" onPress={onClear}>
        Clear
      </Button>
    </div>
  )
}
