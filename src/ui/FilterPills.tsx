import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './FilterPills.module.css'
import { Pill } from './Pill'

/** One of the parts that narrow a list. */
export interface FilterPart {
  readonly id: string
  readonly name: string
  /** Shown in place of the name. */
  readonly content?: ReactNode
  readonly onRemove: () => void
}

export interface FilterPillsProps {
  readonly parts: readonly FilterPart[]
  readonly onClear: () => void
}

/** What a list is narrowed to: each part can be taken away, and all of them at once. Nothing where nothing narrows it. */
export function FilterPills({ parts, onClear }: FilterPillsProps) {
  if (parts.length === 0) return null
  return (
    <ul className={styles.pills} aria-label="Filters">
      {parts.map(({ id, name, content, onRemove }) => (
        <li key={id}>
          <Pill removal={`Remove filter: ${name}`} onRemove={onRemove}>
            {content ?? name}
          </Pill>
        </li>
      ))}
      <li>
        <Button size="small" variant="quiet" onPress={onClear}>
          Clear all
        </Button>
      </li>
    </ul>
  )
}
