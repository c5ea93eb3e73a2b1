// Rows that are placed one by one are no table to a browser, so their roles have to say it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { Check } from 'lucide-react'
import { memo } from 'react'
import type { Threat } from '@/review/threat'
import type { RegisterColumn } from '@/store/registerQuery'
import { GridCell } from './GridCell'
import type { GridLayout } from './gridLayout'
import styles from './Grid.module.css'
import { RowCard } from './RowCard'

interface GridRowProps {
  readonly threat: Threat
  readonly index: number
  readonly layout: GridLayout
  readonly isSelected: boolean
  readonly isOpened: boolean
  /** The cell that the keyboard is at. */
  readonly at: RegisterColumn | null
  readonly isEditing: boolean
}

/** One threat: its cells, or on small screens a card. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { threat, index, layout, isSelected, isOpened, at, isEditing } = props
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={threat.id}
      data-opened={isOpened}
      style={{
        transform: `translateY(${index * layout.rowHeight}px)`,
        blockSize: layout.rowHeight,
        gridTemplateColumns: layout.template,
      }}
    >
      <Tick isOn={isSelected} name={threat.title} />
      {layout.isCards ? (
        <RowCard threat={threat} isAt={at !== null} />
      ) : (
        layout.columns.map((column, place) => (
          <GridCell
            key={column}
            threat={threat}
            column={column}
            index={place + 2}
            isAt={at === column}
            isEdited={isEditing && at === column}
          />
        ))
      )}
    </div>
  )
})

interface TickProps {
  readonly isOn: boolean
  readonly name: string
}

/** The box at the beginning of a row; by keys it is Space, so it is no stop of its own. */
function Tick({ isOn, name }: TickProps) {
  return (
    <div role="gridcell" aria-colindex={1} className={styles.tick} data-column="tick">
      <span
        role="checkbox"
        aria-checked={isOn}
        aria-label={`Select ${name}`}
        className={styles.box}
      >
        <Check strokeWidth={3} aria-hidden />
      </span>
    </div>
  )
}
