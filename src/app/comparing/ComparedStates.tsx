import { ChangesView } from '@/panels/changes/ChangesView'
import { useComparison } from '@/panels/changes/useComparison'
import { isUnreadable, readable } from '@/panels/review/useSince'
import { ChangesDrawn } from '../changes/ChangesDrawn'
import styles from './comparing.module.css'
import { useKeptState } from './useKeptState'

interface ComparedStatesProps {
  /** The id of a signed review or of an earlier version. */
  readonly one: string
  /** Such an id, or `now`. */
  readonly other: string
}

/** What differs between two states of the open model, told from the earlier to the later one. */
export function ComparedStates({ one, other }: ComparedStatesProps) {
  const [first, second] = [useKeptState(one), useKeptState(other)]
  const comparison = useComparison(readable(first), other === 'now' ? 'now' : readable(second))
  const unreadable = [first, second].find(isUnreadable)
  if (unreadable) {
    return (
      <p className={styles.nothing} role="alert">
        One of the two cannot be read, so there is nothing to compare. {unreadable.unreadable}
      </p>
    )
  }
  if (!comparison) return <p className={styles.nothing}>Comparing…</p>
  return <ChangesView comparison={comparison} OnDiagram={ChangesDrawn} />
}
