import { rankingOf } from '@/review/ranking'
import type { Threat } from '@/review/threat'
import { cellOf, nameOfCell } from '@/risk/movement'
import { useAnalysis, useModelParts, useSession } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { classes } from '@/ui/classes'
import { EmptyState } from '@/ui/EmptyState'
import { FateMark } from '../lens/FateMark'
import rows from '../threatRow.module.css'
import { stateFlag } from '@/review/stateFlag'
import { threatName } from '../threats/threatTag'
import { namesOf } from '@/rules/explain/nameOf'
import type { Rerated } from './Matrix'
import styles from './matrix.module.css'
import { useMarked } from './useMarked'
import { useOpening } from './useOpening'

interface RankedListProps {
  readonly threats: readonly Threat[]
  readonly onRerate: (rerated: Rerated) => void
}

/** Threats in the order of work; each opens, and its levels lead to re-rating it. */
export function RankedList({ threats, onRerate }: RankedListProps) {
  const situation = useAnalysis((analysis) => analysis?.situation)
  const view = useSession((session) => session.riskView)
  const ranked = situation ? rankingOf(threats, situation, view) : threats
  const names = useModelParts((model) => ranked.map(({ on }) => namesOf(on, model)))
  const marked = useMarked(threats)
  const open = useOpening()
  if (threats.length === 0) {
    return <EmptyState title="No open threats here">Choose another cell or view.</EmptyState>
  }
  return (
    <ol className={styles.list}>
      {ranked.map((threat, index) => (
        <li key={threat.id} className={styles.item} data-marked={marked.has(threat.id)}>
          <button type="button" className={rows.row} onClick={() => open(threat)}>
            <BandBadge band={threat.ratings?.[view].band ?? 'unrated'} />
            <span className={rows.text}>
              {threat.title || 'A threat without a title'}
              <span className={rows.where}>{names[index]}</span>
            </span>
            <span className={classes(rows.meta, rows.stacked)}>
              <span>
                {threat.decision?.number ? `T-${threat.decision.number} · ` : ''}
                {stateFlag(threat.state)}
              </span>
              <FateMark id={threat.id} />
            </span>
          </button>
          <button
            type="button"
            className={styles.levels}
            aria-label={`Re-rate ${threatName(threat)}`}
            onClick={({ currentTarget }) =>
              onRerate({ id: threat.id, at: null, anchor: currentTarget })
            }
          >
            {threat.ratings ? nameOfCell(cellOf(threat.ratings[view])) : 'Rate'}
          </button>
        </li>
      ))}
    </ol>
  )
}
