import { useAnalysis, useModel, useSession } from '@/store/workspace'
import { RulesToCome } from '../RulesToCome'
import { OpenedBeside } from '../threats/OpenedBeside'
import { NoActors, NoAssets } from './NothingYet'
import { useWays } from './useWays'
import { WaysExplorer } from './WaysExplorer'
import styles from './ways.module.css'

/** How each threat actor gets to each asset, one way at a time shown on the canvas. */
export function WaysPanel() {
  const found = useWays()
  const threats = useAnalysis((analysis) => analysis?.threats)
  const openId = useSession((session) => session.openThreat)
  const hasActors = useModel(({ actors }) => Object.keys(actors).length > 0)
  const hasAssets = useModel(({ assets }) => Object.keys(assets).length > 0)
  const opened = threats?.find(({ id }) => id === openId)
  if (!found) {
    return (
      <p className={styles.hint}>
        {threats ? <output>Looking for the ways in…</output> : <RulesToCome />}
      </p>
    )
  }
  const isEmpty = found.ways.length === 0
  return (
    <section className={styles.panel} aria-label="Ways in">
      {opened && (
        <div className={styles.opened}>
          <OpenedBeside threat={opened} back="Back to the ways in" />
        </div>
      )}
      <div className={styles.whole} hidden={opened !== undefined}>
        {!hasAssets && isEmpty && <NoAssets />}
        {hasAssets && !hasActors && <NoActors isAlone={isEmpty} />}
        {hasAssets && (hasActors || !isEmpty) && <WaysExplorer found={found} />}
      </div>
    </section>
  )
}
