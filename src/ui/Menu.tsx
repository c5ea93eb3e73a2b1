import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger as AriaMenuTrigger,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  type MenuTriggerProps,
  Popover,
} from 'react-aria-components'
import { classes } from './classes'
import list from './list.module.css'
import styles from './Menu.module.css'

/** A button and the `Menu` that it opens. */
export function MenuTrigger(props: MenuTriggerProps) {
  return <AriaMenuTrigger {...props} />
}

export interface MenuProps extends Omit<AriaMenuProps<object>, 'className' | 'style'> {
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top'
}

/** A list of commands in a popover. */
export function Menu({ placement = 'bottom start', ...props }: MenuProps) {
  return (
    <Popover className={classes(list.popover, styles.popover)} placement={placement} offset={4}>
      <AriaMenu {...props} className={list.list} />
    </Popover>
  )
}

export interface MenuItemProps extends Omit<
  AriaMenuItemProps,
  'className' | 'style' | 'children' | 'textValue'
> {
  readonly label: string
  readonly icon?: ReactNode
  readonly hint?: string
  readonly shortcut?: string
  readonly isDanger?: boolean
}

/** One command of a menu. */
export function MenuItem({ label, icon, hint, shortcut, isDanger, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...props}
      textValue={label}
      className={classes(list.item, isDanger && list.danger)}
    >
      {icon}
      <span className={list.words}>
        <span className={list.text}>{label}</span>
        {hint && <span className={list.hint}>{hint}</span>}
      </span>
      {shortcut && <kbd className={list.shortcut}>{shortcut}</kbd>}
      <Check className={classes(list.check, styles.check)} aria-hidden />
    </AriaMenuItem>
  )
}

/** Commands under a heading. */
export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className={list.section}>
      <Header className={list.heading}>{title}</Header>
      {children}
    </AriaMenuSection>
  )
}
