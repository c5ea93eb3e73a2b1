import { rankingOf } from '@/review/ranking'
import type { Threat } from '@/review/threat'
import { useAnalysis, useModelParts, useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { classes } from '@/ui/classes'
import { EmptyState } from '@/ui/EmptyState'
import { FateMark } from '../lens/FateMark'
import rows from '../threatRow.module.css'
import { stateFlag } from '../threats/stateFlag'
import { namesOf } from '../useNames'
import styles from './matrix.module.css'

/** Threats in the order of work; each opens. */
export function RankedList({ threats }: { readonly threats: readonly Threat[] }) {
  const situation = useAnalysis((analysis) => analysis?.situation)
  const view = useSession((session) => session.riskView)
  const { session } = useWorkspace()
  const ranked = situation ? rankingOf(threats, situation, view) : threats
  const names = useModelParts((model) => ranked.map(({ on }) => namesOf(on, model)))
  if (threats.length === 0) {
    return <EmptyState title="No open threats here">Choose another cell or view.</EmptyState>
  }
  return (
    <ol className={styles.list}>
      {ranked.map(({ id, title, ratings, state, decision }, index) => (
        <li key={id}>
          <button
            type="button"
            className={rows.row}
            onClick={() => session.getState().openThreatOf(id)}
          >
            <BandBadge band={ratings?.[view].band ?? 'unrated'} />
            <span className={rows.text}>
              {title || 'A threat without a title'}
              <span className={rows.where}>{names[index]}</span>
            </span>
            <span className={classes(rows.meta, rows.stacked)}>
              {ratings && (
                <span>
                  L{ratings[view].likelihood.value} · I{ratings[view].impact.value}
                </span>
              )}
              <span>
                {decision?.number ? `T-${decision.number} · ` : ''}
                {stateFlag(state)}
              </span>
              <FateMark id={id} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
