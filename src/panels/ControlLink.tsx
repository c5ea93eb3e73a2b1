import type { ReactNode } from 'react'
import { useWorkspace } from '@/store/workspace'
import styles from './ControlLink.module.css'

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
      className={styles.link}
      title="Open in the controls"
      onClick={() => go('controls', `open=${encodeURIComponent(id)}`)}
    >
      {children}
    </button>
  )
}
