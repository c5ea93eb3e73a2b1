import { type ReactNode, useId } from 'react'
import styles from './overview.module.css'

interface CardProps {
  readonly title: string
  /** In a few words, what it tells. */
  readonly hint?: string
  /** Beside the title, to choose what is shown. */
  readonly choice?: ReactNode
  /** Of the three columns: one when nothing is said, two, or all. */
  readonly size?: 'wide' | 'whole'
  readonly children: ReactNode
}

/** One answer to where the model stands. */
export function Card({ title, hint, choice, size, children }: CardProps) {
  const id = useId()
  return (
    <section
      className={styles.card}
      aria-labelledby={id}
      data-wide={size === 'wide' || undefined}
      data-whole={size === 'whole' || undefined}
    >
      <header className={styles.cardHead}>
        <h2 id={id} className={styles.cardTitle}>
          {title}
        </h2>
        {choice}
      </header>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}
