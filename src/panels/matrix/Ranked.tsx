import { useEffect, useRef } from 'react'
import { countsIn, waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { noFilter, type ThreatFilter } from '@/store/sessionStore'
import { filteredThreats, isFiltering } from '@/store/threatFilter'
import { useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TextButton } from '@/ui/TextButton'
import { threatBehind } from '../lens/threatBehind'
import { ThreatsBehind } from '../lens/ThreatsBehind'
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
  const waiting = threats.filter(({ state }) => state === 'waiting')
  // The button that is pressed goes; who pressed it goes on at what is listed.
  const narrow = (next: Partial<ThreatFilter>) => {
    title.current?.focus()
    session.getState().setFilter(next)
  }
  return (
    <div className={styles.ranked}>
      <div className={styles.bar}>
        <h2 className={styles.heading} ref={title} tabIndex={-1}>
          {isFiltering(filter) ? `${listed.length} of ${open.length} threats` : heading}
        </h2>
        {isFiltering(filter) ? (
          <Button size="small" variant="quiet" onPress={() => narrow(noFilter)}>
            Clear filter
          </Button>
        ) : (
          <span className={styles.note}>
            {undecided === 0 ? (
              'All decided'
            ) : (
              <TextButton onPress={() => narrow({ only: 'undecided' })}>
                {undecided} not decided
              </TextButton>
            )}
          </span>
        )}
      </div>
      <RankedList threats={listed} onRerate={onRerate} />
      {waiting.length > 0 && (
        <div className={styles.note}>
          <ThreatsBehind
            label={waitingWords(waiting.length)}
            threats={waiting.map((threat) => threatBehind(threat, view))}
            onOpen={(id) => session.getState().openThreatOf(id)}
          />
          .
        </div>
      )}
    </div>
  )
}

function waitingWords(count: number): string {
  return `${count} more ${count === 1 ? 'waits' : 'wait'} for an answer, and ${count === 1 ? 'is' : 'are'} in no cell`
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
