import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { Fold } from './Fold'
import styles from './inspector.module.css'

interface RecordListProps {
  readonly title: string
  readonly count: number
  /** The way to add one. */
  readonly actions: ReactNode
  /** What to say while there are none. */
  readonly hint: string
  /** One `li` for each. */
  readonly children: ReactNode
}

/** The records of one sort under a heading, with a way to add one. */
export function RecordList({ title, count, actions, hint, children }: RecordListProps) {
  return (
    <div className={styles.section}>
      <Fold title={title} count={count} actions={actions}>
        <ul className={styles.list}>{children}</ul>
        {count === 0 && <p className={styles.quiet}>{hint}</p>}
      </Fold>
    </div>
  )
}

interface RecordCardProps {
  readonly name: string
  /** What it amounts to, in a few words beside the name. */
  readonly gist: ReactNode
  readonly removal: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** A record in such a list: its name, which opens to its fields. */
export function RecordCard({ name, gist, removal, onRemove, children }: RecordCardProps) {
  const title = (
    <span className={styles.summary}>
      {name}
      <span className={styles.quiet}>{gist}</span>
    </span>
  )
  return (
    <li>
      <Disclosure level={4} title={title}>
        <div className={styles.open}>
          {children}
          <div className={styles.end}>
            <Button size="small" variant="quiet" onPress={onRemove}>
              <Trash2 aria-hidden /> {removal}
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  )
}
