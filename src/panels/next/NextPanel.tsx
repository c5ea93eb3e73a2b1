import { useRef, useState } from 'react'
import { mostInFocus } from '@/review/nextBest/nextBest'
import { listed } from '@/rules/explain/phrase'
import { isTried } from '@/store/trying'
import { useAnalysis, useSession } from '@/store/workspace'
import { bandNames } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { useFocusKept } from '../questions/useFocusKept'
import { RulesToCome } from '../RulesToCome'
import { OpenedBeside } from '../threats/OpenedBeside'
import { AsideList } from './AsideList'
import { CopyList } from './CopyList'
import styles from './next.module.css'
import { Outlook } from './Outlook'
import { type Pledges, usePledges } from './pledges'
import { ToDoList } from './ToDoList'
import { type ControlToDo, useAdopting } from './useAdopting'
import { type Found, useNextBest } from './useNextBest'

/** The five things to do: what helps most against the worst, who does it, until when. */
export function NextPanel() {
  const { found, isWorking } = useNextBest()
  const pledges = usePledges()
  const threats = useAnalysis((analysis) => analysis?.threats)
  const openId = useSession((session) => session.openThreat)
  const panel = useRef<HTMLElement>(null)
  useFocusKept(panel, '[data-todo]')
  const opened = threats?.find(({ id }) => id === openId)
  if (!threats)
    return (
      <p className={styles.hint}>
        <RulesToCome />
      </p>
    )
  return (
    <section
      className={styles.panel}
      aria-label="What next"
      aria-busy={isWorking}
      ref={panel}
      tabIndex={-1}
    >
      {opened && <OpenedBeside threat={opened} back="Back to what next" />}
      <div className={styles.whole} hidden={opened !== undefined}>
        {found ? (
          <Whole found={found} pledges={pledges} />
        ) : (
          <output className={styles.hint}>Trying out what would help most…</output>
        )}
      </div>
    </section>
  )
}

interface WholeProps {
  readonly found: Found
  readonly pledges: Pledges
}

function Whole({ found, pledges }: WholeProps) {
  const { best } = found
  const [hasMore, setMore] = useState(false)
  const plan = useAdopting(pledges)
  if (best.focus.length === 0) {
    return (
      <>
        <EmptyState title="Nothing to do first">
          No control that the rules know takes an open threat out of{' '}
          {listed(
            best.bands.map((band) => bandNames[band]),
            'or',
          )}
          .
        </EmptyState>
        <AsideList entries={best.aside} />
      </>
    )
  }
  const listing = { found, pledges, onPlan: (todo: ControlToDo) => plan([todo]) }
  return (
    <>
      <header className={styles.header}>
        <div className={styles.bar}>
          <h2 className={styles.heading}>{headingOf(best.focus.length)}</h2>
          <CopyList found={found} pledges={pledges} />
        </div>
        <Outlook best={best} />
        <PlanTried found={found} onPlan={plan} />
      </header>
      <ToDoList {...listing} todos={best.focus} start={1} />
      {best.later.length > 0 && !hasMore && (
        <div className={styles.more}>
          <Button size="small" onPress={() => setMore(true)}>
            Show {best.later.length} more
          </Button>
        </div>
      )}
      {best.later.length > 0 && hasMore && (
        <>
          <h2 className={styles.laterHeading}>After that</h2>
          <ToDoList {...listing} todos={best.later} start={mostInFocus + 1} />
        </>
      )}
      <AsideList entries={best.aside} />
    </>
  )
}

const numbers = ['', 'one thing', 'two things', 'three things', 'four things', 'five things']

const headingOf = (count: number) => `The ${numbers[count] ?? 'things'} to do`

interface PlanTriedProps {
  readonly found: Found
  readonly onPlan: (todos: readonly ControlToDo[]) => void
}

/** While several actions are tried out, a way to plan all of them in one step. */
function PlanTried({ found: { best }, onPlan }: PlanTriedProps) {
  const lens = useSession((session) => session.lens)
  const tried = [...best.focus, ...best.later].filter(
    (todo): todo is ControlToDo => todo.type === 'control' && isTried(lens, todo.item.placed),
  )
  if (tried.length < 2) return null
  return (
    <div>
      <Button size="small" variant="primary" onPress={() => onPlan(tried)}>
        Plan the {tried.length} that are tried out
      </Button>
    </div>
  )
}
