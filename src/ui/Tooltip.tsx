import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  /** What is said; a shortcut may follow the words. */
  readonly text: ReactNode
  readonly shortcut?: string
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
  /** The one button or link that it is about. */
  readonly children: ReactElement
}

/** Words that appear beside a control on hover and on focus, and go with Escape. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        {text}
        {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
