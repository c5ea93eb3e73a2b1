import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly title: ReactNode
  /** How many there are, in tabular figures. */
  readonly count?: number | string
  /** Buttons at the end of the heading. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
  /** With `onToggle`, the owner keeps whether it is open. */
  readonly isOpen?: boolean
  readonly onToggle?: (isOpen: boolean) => void
  readonly level?: 2 | 3 | 4
}

/** A heading that shows and hides what is below it. */
export function Disclosure(props: DisclosureProps) {
  const { title, count, actions, children, isOpenAtFirst = false, isOpen, onToggle } = props
  return (
    <AriaDisclosure
      className={styles.disclosure}
      defaultExpanded={isOpenAtFirst}
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(onToggle ? { onExpandedChange: onToggle } : {})}
    >
      <div className={styles.row}>
        <Heading level={props.level ?? 3} className={styles.heading}>
          <Button slot="trigger" className={styles.trigger}>
            <ChevronRight className={styles.chevron} aria-hidden />
            <span className={styles.title}>{title}</span>
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </Button>
        </Heading>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
