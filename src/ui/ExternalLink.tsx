import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ExternalLink.module.css'

export interface ExternalLinkProps {
  readonly href: string
  readonly children: ReactNode
}

/** A link to another site, which learns nothing of this page. What is no web page or mailbox stays plain text. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return <span>{children}</span>
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <ArrowUpRight aria-hidden />
    </a>
  )
}
