import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type SharedWay, sharedWays } from '@/review/ways/sharedWays'
import type { RiskView } from '@/risk/rating'
import { useSession, useWorkspace } from '@/store/workspace'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { riskViews } from '../riskViews'
import { everyWay, filteredWays } from './filters'
import { shownWayOf } from './marksOf'
import type { FoundWays } from './useWays'
import { WayDetail } from './WayDetail'
import { WaysFilterBar } from './WaysFilterBar'
import { WaysList } from './WaysList'
import styles from './ways.module.css'

/** The ways as a list, worst first, and the one that is picked beside it and on the canvas. */
export function WaysExplorer({ found }: { readonly found: FoundWays }) {
  const view = useSession(({ riskView }) => riskView)
  const { session } = useWorkspace()
  const [filter, setFilter] = useState(everyWay)
  const shared = useMemo(() => sharedWays(filteredWays(found.ways, filter)), [found, filter])
  const list = useRef<HTMLDivElement>(null)
  const [picked, setPicked] = usePicked(shared, found, list)
  const pickAny = (id: string) => {
    if (!shared.some(({ ids }) => ids.includes(id))) setFilter(everyWay)
    setPicked(id)
  }
  return (
    <div className={styles.explorer}>
      <div className={styles.head}>
        <SegmentedControl<RiskView>
          label="Which controls are counted"
          segments={riskViews}
          value={view}
          onChange={(next) => next && session.getState().showRiskView(next)}
        />
        <WaysFilterBar ways={found.ways} filter={filter} onChange={setFilter} />
      </div>
      <div className={styles.both} ref={list}>
        <WaysList shared={shared} picked={picked} onPick={setPicked} />
        {picked && <WayDetail key={picked.way.id} shared={picked} found={found} onPick={pickAny} />}
      </div>
    </div>
  )
}

/** The way that is picked, which the canvas shows as long as it is there. */
function usePicked(
  shared: readonly SharedWay[],
  { ways }: FoundWays,
  around: RefObject<HTMLDivElement | null>,
) {
  const { session, announce } = useWorkspace()
  // A way that was shown from elsewhere is picked at once.
  const [id, setId] = useState(() => session.getState().shownWay?.id ?? null)
  const picked = shared.find(({ ids }) => ids.some((each) => each === id)) ?? null
  const isGone = id !== null && !ways.some((way) => way.id === id)
  useEffect(() => {
    session.getState().showWay(picked && shownWayOf(picked.way))
  }, [picked, session])
  useEffect(() => {
    if (!isGone) return
    announce('This way is gone.')
    // What had the focus went with it.
    if (document.activeElement !== document.body) return
    around.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  }, [isGone, announce, around])
  return [picked, setId] as const
}
