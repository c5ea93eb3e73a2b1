import { CalendarClock, CalendarPlus, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { dueWords } from '@/panels/rhythm/dueWords'
import { reviewAddressOf } from '@/panels/rhythm/reviewAddress'
import type { ModelRow } from '@/persistence/rows'
import { today } from '@/store/today'
import { Button } from '@/ui/Button'
import { type DueModel, reviewsDue } from './reviewsDue'
import styles from './ReviewsDue.module.css'

/** So many are shown at first. */
const FEW = 4

/** The models that wait for a review; nothing when none does. */
export function ReviewsDue({ rows }: { readonly rows: readonly ModelRow[] }) {
  const [isWhole, setWhole] = useState(false)
  const due = reviewsDue(rows, today())
  if (due.length === 0) return null
  const shown = isWhole ? due : due.slice(0, FEW)
  return (
    <section className={styles.due} aria-labelledby="reviews-due">
      <header className={styles.head}>
        <h2 id="reviews-due">Reviews due</h2>
        <Button size="small" variant="quiet" onPress={() => void addToCalendar(due)}>
          <CalendarPlus aria-hidden />
          Add to calendar
        </Button>
      </header>
      <ul className={styles.list}>
        {shown.map((each) => (
          <DueLine key={each.row.id} {...each} />
        ))}
      </ul>
      {shown.length < due.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          Show all {due.length}
        </Button>
      )}
    </section>
  )
}

function DueLine({ row, due }: DueModel) {
  const isOverdue = due.state === 'overdue'
  const Icon = isOverdue ? CircleAlert : CalendarClock
  return (
    <li className={styles.line} data-overdue={isOverdue || undefined}>
      <Icon size={16} aria-hidden />
      <a href={reviewAddressOf(row.id)}>{row.title || 'Untitled model'}</a>
      <span className={styles.when}>{dueWords(due)}</span>
      {row.owner && <span className={styles.owner}>{row.owner}</span>}
    </li>
  )
}

async function addToCalendar(due: readonly DueModel[]): Promise<void> {
  const { saveCalendar } = await import('@/panels/rhythm/saveCalendar')
  saveCalendar(
    due.map(({ row, due: { on } }) => ({
      id: row.id,
      title: row.title || 'Untitled model',
      owner: row.owner,
      cadence: row.cadence,
      on,
    })),
  )
}
