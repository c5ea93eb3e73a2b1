import { useState } from 'react'
import type { Threat } from '@/review/threat'
import type { RiskView } from '@/risk/rating'
import { useAnalysis, useSession, useShown, useWorkspace } from '@/store/workspace'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { ActorPicker } from '../lens/ActorPicker'
import { ReratePopover } from '../rerating/ReratePopover'
import { riskViews } from '../riskViews'
import { RulesToCome } from '../RulesToCome'
import { OpenedBeside } from '../threats/OpenedBeside'
import { Matrix, type Rerated } from './Matrix'
import styles from './matrix.module.css'
import { MovementView } from './MovementView'
import { Ranked } from './Ranked'

/** The open threats by likelihood and impact, and the same as a ranked list beside it. */
export function MatrixPanel() {
  const threats = useAnalysis((analysis) => analysis?.threats)
  const shown = useShown((analysis) => analysis?.threats)
  const openId = useSession((session) => session.openThreat)
  if (!threats)
    return (
      <p className={styles.hint}>
        <RulesToCome />
      </p>
    )
  const opened = threats.find(({ id }) => id === openId)
  return (
    <section className={styles.panel} aria-label="Risk matrix">
      {opened && <OpenedBeside threat={opened} back="Back to the matrix" />}
      <div hidden={opened !== undefined}>
        <Both threats={shown ?? threats} />
      </div>
    </section>
  )
}

type Shown = RiskView | 'movement'

const shownOnes: readonly { readonly id: Shown; readonly label: string }[] = [
  ...riskViews,
  { id: 'movement', label: 'Movement' },
]

/** The matrix and the list in one of the views, or what moves between two of them. */
function Both({ threats }: { readonly threats: readonly Threat[] }) {
  const view = useSession((session) => session.riskView)
  const [isMoving, setMoving] = useState(false)
  const { session } = useWorkspace()
  const show = (next: Shown | null) => {
    setMoving(next === 'movement')
    if (next && next !== 'movement') session.getState().showRiskView(next)
  }
  return (
    <>
      <div className={styles.views}>
        <SegmentedControl<Shown>
          label="Which controls are counted"
          segments={shownOnes}
          value={isMoving ? 'movement' : view}
          onChange={show}
        />
        <ActorPicker />
        <span className={styles.note}>
          {isMoving ? 'from one view to another' : riskViews.find(({ id }) => id === view)?.hint}
        </span>
      </div>
      <div className={styles.both}>
        {isMoving ? <MovementView threats={threats} /> : <Standing threats={threats} view={view} />}
      </div>
    </>
  )
}

interface StandingProps {
  readonly threats: readonly Threat[]
  readonly view: RiskView
}

const seenByOne =
  'These are the levels that one actor sees. See everything again to re-rate a threat.'

/** The matrix and the list, and the form to re-rate a threat from either. */
function Standing({ threats, view }: StandingProps) {
  const [rerated, setRerated] = useState<Rerated | null>(null)
  const fixed = useSession(({ lens }) => (lens?.type === 'actor' ? seenByOne : null))
  const { tell } = useWorkspace()
  const rerate = (next: Rerated) => {
    if (fixed) tell(fixed)
    else setRerated(next)
  }
  const threat = rerated && threats.find(({ id }) => id === rerated.id)
  return (
    <>
      <div className={styles.matrix}>
        <Matrix threats={threats} fixed={fixed} onRerate={rerate} />
      </div>
      <Ranked threats={threats} onRerate={rerate} />
      {rerated && threat && (
        <ReratePopover
          threat={threat}
          view={view}
          at={rerated.at}
          anchor={rerated.anchor}
          onClose={() => setRerated(null)}
        />
      )}
    </>
  )
}
