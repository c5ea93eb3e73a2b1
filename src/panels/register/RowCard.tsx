// The card is one wide cell of a row whose roles have to be said.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { useContext } from 'react'
import type { Threat } from '@/review/threat'
import type { RegisterColumn } from '@/store/registerQuery'
import { useModel } from '@/store/workspace'
import { cellWords } from './cellWords'
import { Levels } from './CellContent'
import { TodayContext } from './gridContext'
import { cellId } from './gridState'
import styles from './Grid.module.css'

const below: readonly RegisterColumn[] = ['number', 'response', 'left', 'owner', 'due', 'status']

/** A threat on a small screen: what it is, where, and what is done about it. */
export function RowCard({ threat, isAt }: { readonly threat: Threat; readonly isAt: boolean }) {
  const today = useContext(TodayContext)
  const where = useModel((model) => cellWords('on', threat, model, today))
  const gist = useModel((model) =>
    below
      .map((column) => cellWords(column, threat, model, today))
      .filter((words) => words !== '')
      .join(' · '),
  )
  return (
    <div
      id={cellId({ row: threat.id, column: 'title' })}
      role="rowheader"
      aria-colindex={2}
      className={styles.card}
      data-column="title"
      data-at={isAt}
    >
      <span className={styles.cardTitle}>{cellTitle(threat)}</span>
      <span className={styles.cardLine}>
        <Levels threat={threat} view="residual" />
        <span className={styles.text}>{where}</span>
      </span>
      <span className={styles.cardGist}>{gist || 'Nobody has decided'}</span>
    </div>
  )
}

const cellTitle = ({ title }: Threat) => title || 'A threat without a title'
