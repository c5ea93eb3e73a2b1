import type { ReactNode } from 'react'
import { ToggleButton as AriaToggleButton } from 'react-aria-components'
import { classes } from './classes'
import { Tooltip } from './Tooltip'
import styles from './ToggleButton.module.css'

export interface ToggleButtonProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
  /** The name of a button that is only an icon; it becomes the tooltip too. */
  readonly label?: string
  readonly isDisabled?: boolean
}

/** A button that stays down. */
export function ToggleButton({ label, children, ...props }: ToggleButtonProps) {
  const className = classes(styles.button, label !== undefined && styles.icon)
  if (label === undefined) {
    return (
      <AriaToggleButton {...props} className={className}>
        {children}
      </AriaToggleButton>
    )
  }
  return (
    <Tooltip text={label}>
      <AriaToggleButton {...props} aria-label={label} className={className}>
        {children}
      </AriaToggleButton>
    </Tooltip>
  )
}
