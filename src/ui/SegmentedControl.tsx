import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classes } from './classes'
import styles from './SegmentedControl.module.css'

export interface Segment<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  /** The name, where the label is only an icon or a short form. */
  readonly name?: string
}

export interface SegmentedControlProps<Id extends string> {
  /** What is chosen here; read out, and shown unless the words stand beside it already. */
  readonly label: string
  readonly segments: readonly Segment<Id>[]
  /** Null while nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  /** Whether the chosen one can be taken back by pressing it again. */
  readonly canBeEmpty?: boolean
  readonly isWide?: boolean
  readonly isDisabled?: boolean
}

/** A few choices side by side, of which one is taken. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
  canBeEmpty = false,
  isWide = false,
  isDisabled = false,
}: SegmentedControlProps<Id>) {
  const choose = (keys: Iterable<unknown>) => {
    const [first] = keys
    onChange(segments.find(({ id }) => id === first)?.id ?? null)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classes(styles.group, isWide && styles.wide)}
      selectionMode="single"
      disallowEmptySelection={!canBeEmpty}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={choose}
      isDisabled={isDisabled}
    >
      {segments.map(({ id, label: words, name }) => (
        <ToggleButton
          key={id}
          id={id}
          className={styles.segment}
          {...(name ? { 'aria-label': name } : {})}
        >
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
