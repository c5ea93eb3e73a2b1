import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
  readonly variant?: ButtonVariant
  /** 28 or 32 pixels high. */
  readonly size?: 'small' | 'medium'
  /** As wide as its place, with its text at the start. */
  readonly isWide?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words on it; an icon may stand before them. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  isWide = false,
  children,
  ...props
}: ButtonProps) {
  const className = classes(
    styles.button,
    styles[variant],
    size === 'small' && styles.small,
    isWide && styles.wide,
  )
  return (
    <AriaButton {...props} className={className}>
      {children}
    </AriaButton>
  )
}
