import { X } from 'lucide-react'
import { IconButton } from '@/ui/IconButton'
import styles from './inspector.module.css'

export interface Chip {
  readonly id: string
  readonly label: string
  /** Said behind the label, as “on 2 of 3”. */
  readonly note?: string | undefined
}

export interface ChipsProps {
  readonly label: string
  readonly chips: readonly Chip[]
  readonly onRemove: (id: string) => void
}

/** Small words that can each be taken away. */
export function Chips({ label, chips, onRemove }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id} className={styles.chip}>
          <span>
            {chip.label}
            {chip.note && <span className={styles.quiet}> {chip.note}</span>}
          </span>
          <IconButton size="tiny" label={`Remove ${chip.label}`} onPress={() => onRemove(chip.id)}>
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
