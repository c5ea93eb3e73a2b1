import type { ReactNode } from 'react'
import styles from './controls.module.css'
import sideStyles from './side.module.css'

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}

/** Something that is said of a control, under its heading. */
export function Section({ title, count, children }: SectionProps) {
  return (
    <section className={sideStyles.section}>
      <h3 className={sideStyles.sectionTitle}>
        {title}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h3>
      {children}
    </section>
  )
}
