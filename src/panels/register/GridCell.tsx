// Rows that are placed one by one are no table to a browser, so their roles have to say it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { type ReactNode, useContext, useRef } from 'react'
import type { Threat } from '@/review/threat'
import type { RegisterColumn } from '@/store/registerQuery'
import { useWorkspace } from '@/store/workspace'
import { CellContent } from './CellContent'
import { CellEditor } from './CellEditor'
import { cellWords } from './cellWords'
import { canSay, isEditable } from './editing/editable'
import { TodayContext } from './gridContext'
import { cellId } from './gridState'
import styles from './Grid.module.css'

interface GridCellProps {
  readonly threat: Threat
  readonly column: RegisterColumn
  readonly index: number
  readonly isAt: boolean
  readonly isEdited: boolean
}

/** A cell of a row, or what changes it. */
export function GridCell({ threat, column, index, isAt, isEdited }: GridCellProps) {
  const cell = useRef<HTMLDivElement>(null)
  const canChange = isEditable(column) && canSay(threat, column)
  return (
    <div
      ref={cell}
      id={cellId({ row: threat.id, column })}
      role={column === 'title' ? 'rowheader' : 'gridcell'}
      aria-colindex={index}
      className={styles.cell}
      data-column={column}
      data-at={isAt}
      data-editable={canChange}
      data-edited={isEdited && !isTypedIn(column)}
      {...(!canChange && { 'aria-readonly': true })}
    >
      {!(isEdited && isTypedIn(column)) && (
        <Spoken threat={threat} column={column}>
          <CellContent threat={threat} column={column} />
        </Spoken>
      )}
      {isEdited && isEditable(column) && <CellEditor threat={threat} column={column} cell={cell} />}
    </div>
  )
}

/** Whether a cell gives its place to a field; what is changed in other ways is seen meanwhile. */
const isTypedIn = (column: RegisterColumn) =>
  column === 'owner' || column === 'due' || column === 'until'

interface SpokenProps {
  readonly threat: Threat
  readonly column: RegisterColumn
  readonly children: ReactNode
}

/** Levels are shown in short and heard in full. */
function Spoken({ threat, column, children }: SpokenProps) {
  const { document } = useWorkspace()
  const today = useContext(TodayContext)
  const isShort = column === 'inherent' || column === 'residual' || column === 'target'
  if (!isShort || !threat.ratings) return children
  const words = cellWords(column, threat, document.getState().model, today)
  return (
    <span className={styles.short} role="img" aria-label={words}>
      {children}
    </span>
  )
}
