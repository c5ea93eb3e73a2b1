import type { ReactNode } from 'react'
import { useWorkspace } from '@/store/workspace'
import { classes } from '@/ui/classes'
import styles from './textLink.module.css'

interface ControlLinkProps {
  /** Of the catalogue, or of an applied control. */
  readonly id: string
  readonly children: ReactNode
}

/** The name of a control, which leads to all that there is to say about it. */
export function ControlLink({ id, children }: ControlLinkProps) {
  const { go } = useWorkspace()
  return (
    <button
      type="button"
      className={classes(styles.link, styles.roomy, styles.plain)}
      title="Open in the controls"
      onClick={() => go('controls', `open=${encodeURIComponent(id)}`)}
    >
      {children}
    </button>
  )
}
