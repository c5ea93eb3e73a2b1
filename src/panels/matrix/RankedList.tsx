import { rankingOf } from '@/review/ranking'
import type { Threat } from '@/review/threat'
import { nameOf } from '@/rules/explain/nameOf'
import { useAnalysis, useModel, useSession, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { EmptyState } from '@/ui/EmptyState'
import { stateFlag } from '../threats/stateFlag'
import styles from './matrix.module.css'

/** Threats in the order of work; each opens. */
export function RankedList({ threats }: { readonly threats: readonly Threat[] }) {
  const situation = useAnalysis((analysis) => analysis?.situation)
  const view = useSession((session) => session.riskView)
  const model = useModel((whole) => whole)
  const { session } = useWorkspace()
  if (threats.length === 0) {
    return <EmptyState title="No open threats here">Choose another cell or view.</EmptyState>
  }
  const ranked = situation ? rankingOf(threats, situation, view) : threats
  return (
    <ol className={styles.list}>
      {ranked.map(({ id, title, on, ratings, state, decision }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.row}
            onClick={() => session.getState().openThreatOf(id)}
          >
            <BandBadge band={ratings?.[view].band ?? 'unrated'} />
            <span className={styles.rowText}>
              {title || 'A threat without a title'}
              <span className={styles.where}>
                {on.map((subject) => nameOf(subject, model)).join(', ')}
              </span>
            </span>
            <span className={styles.meta}>
              {ratings && (
                <span>
                  L{ratings[view].likelihood.value} · I{ratings[view].impact.value}
                </span>
              )}
              <span>
                {decision?.number ? `T-${decision.number} · ` : ''}
                {stateFlag(state)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
