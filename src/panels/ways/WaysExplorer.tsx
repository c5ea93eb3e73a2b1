import { useEffect, useMemo, useState } from 'react'
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
  const [picked, setPicked] = usePicked(shared)
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
      <div className={styles.both}>
        <WaysList shared={shared} picked={picked} onPick={setPicked} />
        {picked && <WayDetail key={picked.way.id} shared={picked} found={found} />}
      </div>
    </div>
  )
}

/** The way that is picked, which the canvas shows as long as it is there. */
function usePicked(shared: readonly SharedWay[]) {
  const { session } = useWorkspace()
  const [id, setId] = useState<string | null>(null)
  const picked = shared.find(({ way }) => way.id === id) ?? null
  useEffect(() => {
    session.getState().showWay(picked && shownWayOf(picked.way))
  }, [picked, session])
  useEffect(() => () => session.getState().showWay(null), [session])
  return [picked, setId] as const
}
