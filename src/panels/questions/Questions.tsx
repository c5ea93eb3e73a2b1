import { CircleCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import type { QuestionRow } from '@/review/questionRows'
import { MoreButton } from '@/ui/MoreButton'
import { Disclosure } from '@/ui/Disclosure'
import { EmptyState } from '@/ui/EmptyState'
import { QuestionItem } from './QuestionItem'
import { RulesToCome } from '../RulesToCome'
import styles from './questions.module.css'
import { useFocusKept } from './useFocusKept'
import { useQuestionRows } from './useQuestionRows'

/** What has to be known before the rules can say more, where the most is at stake first. */
export function Questions() {
  const rows = useQuestionRows()
  const list = useRef<HTMLElement>(null)
  useFocusKept(list)
  if (!rows)
    return (
      <p className={styles.hint}>
        <RulesToCome />
      </p>
    )
  const { now, later } = rows
  return (
    <section className={styles.panel} aria-label="Questions" ref={list} tabIndex={-1}>
      {now.length > 0 ? <Now rows={now} /> : <NothingLeft hasLater={later.length > 0} />}
      {later.length > 0 && <Later rows={later} />}
    </section>
  )
}

function NothingLeft({ hasLater }: { readonly hasLater: boolean }) {
  return (
    <EmptyState title="Nothing left to ask" icon={<CircleCheck />}>
      {hasLater
        ? 'What is left was put off. It stays open, and never counts as safe.'
        : 'The rules know enough about what is drawn. New elements and flows bring new questions.'}
    </EmptyState>
  )
}

/** Questions that are shown at once: as many as somebody answers in one go. */
const mostShown = 7

function Now({ rows }: { readonly rows: readonly QuestionRow[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, mostShown)
  const more = rows.length - mostShown
  return (
    <>
      <p className={styles.hint}>
        Where the most is at stake comes first. Each answer settles threats or raises them; what
        nobody answers stays a question, and never counts as safe.
      </p>
      <ol>
        {shown.map((row) => (
          <QuestionItem key={row.property} row={row} />
        ))}
      </ol>
      {more > 0 && (
        <div className={styles.more}>
          <MoreButton isWhole={isWhole} onChange={setWhole}>
            {more === 1 ? 'Show 1 more question' : `Show ${more} more questions`}
          </MoreButton>
        </div>
      )}
    </>
  )
}

function Later({ rows }: { readonly rows: readonly QuestionRow[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.later}>
      <Disclosure level={2} title="Later" count={rows.length} isOpen={isOpen} onToggle={setOpen}>
        {isOpen && (
          <ol>
            {rows.map((row) => (
              <QuestionItem key={row.property} row={row} isLater />
            ))}
          </ol>
        )}
      </Disclosure>
    </div>
  )
}
