import type { ReactNode } from 'react'
import {
  Dialog,
  DialogTrigger,
  type DialogTriggerProps,
  Popover as AriaPopover,
} from 'react-aria-components'
import { classes } from './classes'
import list from './list.module.css'
import styles from './Popover.module.css'

/** A button and the `Popover` that it opens. */
export function PopoverTrigger(props: DialogTriggerProps) {
  return <DialogTrigger {...props} />
}

export interface PopoverProps {
  readonly label: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'left top'
  readonly size?: 'small' | 'medium' | 'large'
}

/** A small surface beside its button; Escape and a press elsewhere close it. */
export function Popover({
  label,
  children,
  placement = 'bottom start',
  size = 'small',
}: PopoverProps) {
  return (
    <AriaPopover
      className={classes(list.popover, size !== 'small' && styles[size])}
      placement={placement}
      offset={4}
    >
      <Dialog aria-label={label} className={styles.dialog}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  )
}
