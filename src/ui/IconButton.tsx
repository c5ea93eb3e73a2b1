import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes'
import styles from './IconButton.module.css'
import { Tooltip, type TooltipProps } from './Tooltip'

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  /** What it does, in words: its name, and its tooltip. */
  readonly label: string
  readonly shortcut?: string
  /** The icon. */
  readonly children: ReactNode
  /** 24, 28 or 32 pixels square. */
  readonly size?: 'tiny' | 'small' | 'medium'
  readonly isActive?: boolean
  readonly tooltipPlacement?: TooltipProps['placement']
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that is only an icon; its label is shown on hover and on focus. */
export function IconButton({
  label,
  shortcut,
  children,
  size = 'small',
  isActive = false,
  tooltipPlacement = 'bottom',
  ...props
}: IconButtonProps) {
  const className = classes(styles.button, styles[size], isActive && styles.active)
  return (
    <Tooltip text={label} placement={tooltipPlacement} {...(shortcut ? { shortcut } : {})}>
      <AriaButton {...props} aria-label={label} className={className}>
        {children}
      </AriaButton>
    </Tooltip>
  )
}
