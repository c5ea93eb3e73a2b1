import { useEffect, useRef } from 'react'
import { countsIn, waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { noFilter } from '@/store/sessionStore'
import { filteredThreats, isFiltering } from '@/store/threatFilter'
import { useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import type { Rerated } from './Matrix'
import styles from './matrix.module.css'
import { RankedList } from './RankedList'

const headings: { readonly [View in RiskView]: string } = {
  inherent: 'All threats, handled ones too',
  residual: 'All open threats',
  target: 'All open threats',
}

interface RankedProps {
  readonly threats: readonly Threat[]
  readonly onRerate: (rerated: Rerated) => void
}

/** The threats of the matrix, or those that the filter asks for, in the order of work. */
export function Ranked({ threats, onRerate }: RankedProps) {
  const view = useSession((session) => session.riskView)
  const title = useFocusOnNarrowed()
  const filter = useSession((session) => session.filter)
  const selection = useSession((session) => session.selection)
  const { session } = useWorkspace()
  const isThroughEyes = useSession(({ lens }) => lens?.type === 'actor')
  const heading = isThroughEyes ? 'Threats for this actor' : headings[view]
  const open = threats.filter(({ state }) => countsIn(view, state))
  const listed = filteredThreats(open, filter, view, selection)
  const undecided = listed.filter(({ state }) => waitsForDecision(state)).length
  const waiting = threats.filter(({ state }) => state === 'waiting').length
  return (
    <div className={styles.ranked}>
      <div className={styles.bar}>
        <h2 className={styles.heading} ref={title} tabIndex={-1}>
          {isFiltering(filter) ? `${listed.length} of ${open.length} threats` : heading}
        </h2>
        {isFiltering(filter) ? (
          <Button
            size="small"
            variant="quiet"
            onPress={() => session.getState().setFilter(noFilter)}
          >
            Clear filter
          </Button>
        ) : (
          <span className={styles.note}>{undecided} not decided</span>
        )}
      </div>
      <RankedList threats={listed} onRerate={onRerate} />
      {waiting > 0 && (
        <p className={styles.note}>
          {waiting === 1 ? '1 more waits' : `${waiting} more wait`} for an answer, and in no cell.
        </p>
      )}
    </div>
  )
}

/** Whoever comes by a count, which is gone with its panel, goes on at the threats that it counts. */
function useFocusOnNarrowed() {
  const title = useRef<HTMLHeadingElement>(null)
  const { session } = useWorkspace()
  useEffect(() => {
    const { filter, openThreat } = session.getState()
    if (!isFiltering(filter) || openThreat !== null) return undefined
    // The panel that was left goes a moment after this one has come.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) title.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [session])
  return title
}
