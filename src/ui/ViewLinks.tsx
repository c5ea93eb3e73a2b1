import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './ViewLinks.module.css'

export interface ViewLinksProps {
  readonly label: string
  readonly className?: string | undefined
  /** Links, the one to the view that is shown with `aria-current="page"`. */
  readonly children: ReactNode
}

/** The views of a screen side by side, each with an address of its own. */
export function ViewLinks({ label, className, children }: ViewLinksProps) {
  return (
    <nav className={classes(styles.views, className)} aria-label={label}>
      {children}
    </nav>
  )
}
