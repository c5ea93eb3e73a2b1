import { ArrowRight } from 'lucide-react'
import type { NextBest, ToDo } from '@/review/nextBest/nextBest'
import { outcomeOf } from '@/review/nextBest/outcome'
import { countsIn } from '@/review/state'
import type { Threat } from '@/review/threat'
import { noFilter } from '@/store/sessionStore'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import styles from './next.module.css'

/** What all of it comes to, and how far it has been handed out. */
export function Outlook({ best }: { readonly best: NextBest }) {
  const { before, after } = outcomeOf(best)
  const { session } = useWorkspace()
  const listed = useAnalysis((analysis) => analysis?.threats) ?? []
  const apart = listed.filter(isAtTheTop).length - before.critical - before.high
  const show = (band: 'critical' | 'high') => {
    // The first of the two counts is of today, whatever view the matrix was left in.
    session.getState().showRiskView('residual')
    session.getState().setFilter({ ...noFilter, bands: [band] })
    session.getState().showPanel('matrix')
  }
  const isBelow = best.bands.length === 1
  return (
    <>
      {isBelow ? (
        <p className={styles.note}>
          No open threat is left in Critical and High. This takes threats out of{' '}
          {bandNames[best.bands[0] ?? 'low']}.
        </p>
      ) : (
        <p className={styles.outlook}>
          <span>With all of it done</span>
          {(['critical', 'high'] as const).map((band) => (
            <button
              key={band}
              type="button"
              className={styles.count}
              aria-label={`${bandNames[band]}: ${before[band]} threats today, ${after[band]} then`}
              onClick={() => show(band)}
            >
              <BandBadge band={band} show="word" /> {before[band]} <ArrowRight aria-hidden />{' '}
              {after[band]}
            </button>
          ))}
        </p>
      )}
      {apart > 0 && !isBelow && (
        <p className={styles.note}>
          Not counted: {apart} that {apart === 1 ? 'is' : 'are'} accepted, transferred, avoided,
          done or written by hand.
        </p>
      )}
      <p className={styles.note}>
        {handedOut(best.focus)} Each change is told with what stands above it done.
      </p>
    </>
  )
}

/** Whether the list behind one of the two counts holds a threat, whether or not it is to be acted on. */
function isAtTheTop({ ratings, state }: Threat): boolean {
  const band = ratings?.residual.band
  return countsIn('residual', state) && (band === 'critical' || band === 'high')
}

/** “2 of 5 are under way, 1 of them without an owner or a date.” */
function handedOut(focus: readonly ToDo[]): string {
  const started = focus.filter((todo) => todo.type === 'underWay')
  const open = started.filter(({ item }) => item.owner.trim() === '' || item.due === null)
  if (started.length === 0) return 'Nothing is under way yet.'
  const lacking = open.length === 0 ? '' : `, ${String(open.length)} without an owner or a date`
  return `${String(started.length)} of ${String(focus.length)} under way${lacking}.`
}
