import type { PlacedFault } from '@/interchange/packs/packRefusal'
import styles from './packs.module.css'

interface FaultListProps {
  readonly faults: readonly PlacedFault[]
  /** Goes to the place of a fault, where it can be gone to. */
  readonly onGo?: (fault: PlacedFault) => void
}

/** What is wrong with a text, each with its line and field. */
export function FaultList({ faults, onGo }: FaultListProps) {
  return (
    <ul className={styles.faults}>
      {faults.map((fault) => {
        const { line, column, field, message } = fault
        return (
          <li key={`${line}:${column}:${field}:${message}`}>
            {onGo ? (
              <button type="button" className={styles.place} onClick={() => onGo(fault)}>
                Line {line}
              </button>
            ) : (
              <span className={styles.place}>
                Line {line}, column {column}
              </span>
            )}
            <span>
              <code>{field}</code> {message}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
