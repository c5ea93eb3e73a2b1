import { CalendarClock, CalendarPlus, CircleAlert, FilePen } from 'lucide-react'
import { useState } from 'react'
import { dueWords } from '@/panels/rhythm/dueWords'
import { reviewAddressOf } from '@/panels/rhythm/reviewAddress'
import { dayInWords } from '@/store/dayInWords'
import type { ModelRow } from '@/persistence/rows'
import { today } from '@/store/today'
import { Button } from '@/ui/Button'
import { MoreButton } from '@/ui/MoreButton'
import { type DueModel, reviewsDue } from './reviewsDue'
import styles from './ReviewsDue.module.css'

/** So many are shown at first. */
const FEW = 4

/** The models that wait for a review, or should not wait much longer; nothing when there are none. */
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
      {due.length > FEW && (
        <MoreButton isWhole={isWhole} onChange={setWhole}>
          {`Show all ${due.length}`}
        </MoreButton>
      )}
    </section>
  )
}

function DueLine({ row, due, weight }: DueModel) {
  const isOverdue = due.state === 'overdue'
  const isNear = due.state !== 'later' && due.state !== 'release'
  const Icon = isOverdue ? CircleAlert : isNear ? CalendarClock : FilePen
  return (
    <li className={styles.line} data-overdue={isOverdue || undefined}>
      <Icon size={16} aria-hidden />
      <a href={reviewAddressOf(row.id)}>{row.title || 'Untitled model'}</a>
      <span className={styles.words}>
        {isNear && <span className={styles.when}>{dueWords(due)}</span>}
        {row.reviewed && weight && (
          <span>
            Since the review of {dayInWords(row.reviewed.at)}: {weight}
          </span>
        )}
      </span>
      {row.owner && <span className={styles.owner}>{row.owner}</span>}
    </li>
  )
}

async function addToCalendar(due: readonly DueModel[]): Promise<void> {
  const { saveCalendar } = await import('@/panels/rhythm/saveCalendar')
  saveCalendar(
    due.flatMap(({ row: { id, title, owner, cadence }, due: when }) =>
      when.state === 'release'
        ? []
        : [{ id, title: title || 'Untitled model', owner, cadence, on: when.on }],
    ),
  )
}
