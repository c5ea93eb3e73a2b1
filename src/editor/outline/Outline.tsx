import type { ReactNode } from 'react'
import { EmptyState } from '@/ui/EmptyState'
import { OutlineBar } from './OutlineBar'
import styles from './Outline.module.css'
import { instructionsId, OutlineGrid } from './OutlineGrid'
import { useOutline } from './outlineStore'
import { useOutlineRows } from './useOutlineRows'

const instructions =
  'Arrows go from row to row and fold them; to the right are the cells of a row. Enter changes what one is at, A adds something, C connects, Shift+F10 opens the menu.'

interface OutlineProps {
  /** Buttons at the end of the bar: where the outline stands is not its own affair. */
  readonly children?: ReactNode
}

/** The diagram as a table of rows that stand in each other: a full twin of the canvas. */
export function Outline({ children }: OutlineProps) {
  const rows = useOutlineRows()
  const isFiltered = useOutline(({ sought }) => sought !== '')
  return (
    <section className={styles.outline} aria-label="Outline of the model">
      <OutlineBar rows={rows}>{children}</OutlineBar>
      <div className={styles.body}>
        <p id={instructionsId} hidden>
          {instructions}
        </p>
        <OutlineGrid rows={rows} />
        {rows.length === 0 && (
          <div className={styles.empty}>
            {isFiltered ? (
              <EmptyState title="Nothing matches">
                No name, kind, place or fact has all of these words.
              </EmptyState>
            ) : (
              <EmptyState title="Nothing drawn yet">
                “Add” puts the first element or boundary here and on the diagram.
              </EmptyState>
            )}
          </div>
        )}
      </div>
    </section>
  )
}
