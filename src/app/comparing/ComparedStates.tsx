import { ChangesView } from '@/panels/changes/ChangesView'
import { useComparison } from '@/panels/changes/useComparison'
import { isUnreadable, readable } from '@/panels/review/useSince'
import type { Revision } from '@/persistence/revisions'
import { ChangesDrawn } from '../changes/ChangesDrawn'
import styles from './comparing.module.css'
import { useKeptState } from './useKeptState'

interface ComparedStatesProps {
  /** The id of a signed review or of an earlier version. */
  readonly one: string
  /** Such an id, or `now`. */
  readonly other: string
  /** The earlier versions of the model; undefined until they are read. */
  readonly versions: readonly Revision[] | undefined
}

/** What differs between two states of the open model, told from the earlier to the later one. */
export function ComparedStates({ one, other, versions }: ComparedStatesProps) {
  const [first, second] = [useKeptState(one, versions), useKeptState(other, versions)]
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
